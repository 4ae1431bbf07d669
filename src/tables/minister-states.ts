import { fromTables } from './from-tables.ts';

/** Titles of the offices of each state, by its code. */
const titlesOf = fromTables(({ offices }) => {
  const titles = new Map<string, string[]>();
  for (const { of, offices: own } of offices) titles.set(of, [...(titles.get(of) ?? []), ...own.flatMap((office) => office.titles)]);
  return titles;
});

/** Are there ministers in a state's government? Not in that of the United States, whose foreign minister is the Secretary of State. */
export function hasMinisters(code: string): boolean {
  const titles = titlesOf().get(code) ?? [];
  return !titles.includes('Secretary of State') || titles.some((title) => /\bMinister\b/.test(title));
}
