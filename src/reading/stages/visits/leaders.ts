import type { Actor } from '../../../domain/index.ts';
import { organisationByCode } from '../../../tables/index.ts';

const LEADS =
  /^(?:acting |interim |federal |transitional )*(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|amir|sultan|pope|grand duke|taoiseach|head of (?:state|government)|state counsellor|supreme leader)\b(?! of (?:the )?(?:senate|parliament|assembly|national assembly|court|university|chamber|council|exchequer))/i;

/** Head of state or government of his country. */
export function isLeader({ country, offices }: Actor): boolean {
  return country !== null && !organisationByCode(country) && offices.some(({ title }) => LEADS.test(title) || /^his holiness/i.test(title));
}

/** Head of an international organisation. */
export function isOfOrganisation({ country, offices }: Actor): boolean {
  const of = (code: string | null): boolean => code !== null && organisationByCode(code) !== undefined;
  return offices.some(
    (office) =>
      (of(office.country) || of(country)) &&
      /^(?:acting )?(?:secretary[- ]general|president|director[- ]general|chair)/i.test(office.title),
  );
}
