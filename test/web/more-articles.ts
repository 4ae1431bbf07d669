/** A promise of two states, the same promise said again later, and a newspaper that reports a statement, as JSON Lines. */
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
  {
    id: 'lva-1',
    date: '2024-05-07',
    publisher: 'Baltic Morning Post',
    text: "Latvia's foreign ministry said in a statement on Tuesday that the talks in Riga had been useful. The ministry thanked Finland for its help.",
  },
] as const;

export const MORE = TOLD.map((article) => `${JSON.stringify(article)}\n`).join('');
