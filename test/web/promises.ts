/** A promise of two states, and the same promise said again later, as JSON Lines. */
const TOLD = [
  {
    id: 'nor-3',
    date: '2024-05-06',
    title: 'Norway and Finland agree on patrols',
    text: 'Prime Minister Jonas Gahr Støre of Norway met President Alexander Stubb of Finland in Oslo on May 6, 2024. Norway and Finland agreed to establish joint patrols of the Arctic border.',
  },
  {
    id: 'fin-3',
    date: '2024-06-10',
    title: 'Patrols of the border',
    text: 'President Alexander Stubb of Finland met Prime Minister Jonas Gahr Støre of Norway in Helsinki on June 10, 2024. Norway and Finland reaffirmed their commitment to establish joint patrols of the Arctic border.',
  },
] as const;

export const PROMISES = TOLD.map((article) => `${JSON.stringify(article)}\n`).join('');
