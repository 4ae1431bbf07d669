/** Two sides' accounts of one call, a meeting of others on the same day, and the call told again, as JSON Lines. */
const ACCOUNTS = [
  {
    id: 'nor-1',
    date: '2024-05-03',
    title: 'Prime Minister Støre speaks with President Stubb',
    text: 'Prime Minister Jonas Gahr Støre of Norway spoke by phone today with President Alexander Stubb of Finland. They discussed the war in Ukraine. “Norway stands with Finland,” Støre said.',
  },
  {
    id: 'fin-1',
    date: '2024-05-04',
    title: 'President Stubb speaks with Prime Minister Støre',
    text: 'President of Finland Alexander Stubb spoke on the phone with Prime Minister of Norway Jonas Gahr Støre on May 3, 2024. The President thanked Norway for its clear words.',
  },
  {
    id: 'nor-2',
    date: '2024-05-03',
    title: 'Foreign Minister Eide meets Foreign Minister Valtonen',
    text: 'Foreign Minister Espen Barth Eide of Norway met today with Foreign Minister Elina Valtonen of Finland in Oslo. The ministers discussed the Arctic.',
  },
] as const;

export const JSON_LINES = ACCOUNTS.map((account) => `${JSON.stringify(account)}\n`).join('');

/** So many short articles, no two alike. */
export function manyArticles(count: number): string {
  const line = (n: number) =>
    `${JSON.stringify({ id: `n${n}`, date: '2024-05-03', text: `President Alexander Stubb of Finland met with envoy number ${n} of Norway today.` })}\n`;
  return Array.from({ length: count }, (_, n) => line(n)).join('');
}
