import type { Name, TokenRange } from '../../../domain/index.ts';
import { type Named, type Organisation, plainName } from '../../../tables/index.ts';
import { type Draft, newDraft, touches, unique } from './draft.ts';
import { namesGovernment } from './government-role.ts';
import { namedAfter } from './named-after.ts';
import type { Page } from './page.ts';
import { isPluralTitle } from './plural-titles.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

const SECTORS: Readonly<Record<Organisation['kind'], readonly string[]>> = {
  igo: ['IGO'],
  alliance: ['IGO'],
  media: ['MED'],
  'armed-group': ['REB'],
  party: ['PTY'],
  ngo: ['NGO'],
};

/**
 * Organisations of the table, and what the model marks as organisations elsewhere. `taken`: mentions of bodies.
 *
 * Reads: "NATO and the E.U. told Reuters." → NATO [NATO]: NATO; European Union [EUR]: E.U.; Reuters [GBR]: Reuters
 * Reads: "Hamas spoke of the UN Security Council." → Hamas [PSE]: Hamas; UN Security Council [UNO]: UN Security Council
 * Leaves: "Those who quad bikes ride for us must sign."
 */
export function findOrganisations(page: Page, hits: readonly TableHit[], taken: readonly TokenRange[]): Draft[] {
  const known = new Map<string, Draft>();
  for (const hit of hits) if (hit.named.kind === 'organisation') addFromTable(known, hit, hit.named);
  const used = [...taken, ...hits.filter((hit) => !isCountry(hit.named) && hit.named.kind !== 'capital')];
  for (const name of page.names) {
    const after = name.type === 'PERSON' ? namedAfter(page, name) : null;
    if ((name.type !== 'ORG' && !after) || name.confidence < LEAST) continue;
    const range = trimOrganisation(page, after ?? name);
    if (
      !range ||
      isPluralTitle(page, range) ||
      namesPlan(page, range) ||
      page.persons.some((person) => touches(person, range)) ||
      used.some((other) => touches(other, range))
    )
      continue;
    if (hits.some((hit) => (hit.from <= range.from && hit.to >= range.to) || isGovernmentOf(page, hit, range))) continue;
    addMarked(known, page, hits, range, name);
  }
  return unique([...known.values()]);
}

export function newOrganisation(named: Named & { kind: 'organisation' }): Draft {
  return newDraft('organization', named.organisation.names[0] as string, {
    country: countryOf(named),
    sectors: SECTORS[named.organisation.kind],
    confidence: 0.95,
    by: 'actors/organisation-table',
  });
}

function addFromTable(known: Map<string, Draft>, { from, to }: TableHit, named: Named & { kind: 'organisation' }): void {
  const { code } = named.organisation;
  let draft = known.get(code);
  if (!draft) {
    draft = newOrganisation(named);
    known.set(code, draft);
  }
  draft.mentions.push({ from, to, form: 'name' });
}

/** Below this a name marked as an organisation is more often none. */
const LEAST = 0.5;

const PLAN = /\b(?:Strategy|Plan|Act|Agreement|Accords?|Framework|Treaty|Protocol|Doctrine|Plan of Action|JCPOA)$/;

/** "National Defense Strategy", "Operation Blue Sky": marked as an organisation by mistake. An "Initiative" may be one where it does something. */
function namesPlan(page: Page, range: TokenRange): boolean {
  const words = page.words(range);
  if (/ Initiative$/.test(words)) return !page.tokens[range.to - 1]?.relation.startsWith('nsubj');
  return PLAN.test(words) || /^Operation \p{Lu}/u.test(words);
}

const STATE_BODY =
  /\b(?:ministry|department|council|office|agency|committee|commission|parliament|army|navy|court|embassy|government|authority|administration|bureau|police|assembly|duma|guard|guards|forces|force|command)\b/i;

/** With a capital in their name they are of its country: "Baghdad University". */
const INSTITUTION = /\b(?:university|school|college|hospital|court|police|municipality|city council|stock exchange|airport|prison)\b/i;

const STATE_OFFICE =
  /^(?:Ministry|Department|Cabinet|Supreme|State|Federal|National (?:Security|Assembly|Police)|Security Council|President(?:ial|'s)|Office of)\b/;

function addMarked(known: Map<string, Draft>, page: Page, hits: readonly TableHit[], range: TokenRange, name: Name): void {
  const words = page.words(range);
  const key = plainName(words).toLowerCase();
  let draft = known.get(key);
  if (!draft) {
    const inside = hits.find(
      (hit) =>
        (hit.from >= range.from &&
          hit.to <= range.to &&
          (isCountry(hit.named) || (hit.named.kind === 'capital' && INSTITUTION.test(words)))) ||
        (isCountry(hit.named) && owns(page, hit, range)),
    );
    const country = inside ? countryOf(inside.named) : null;
    const body = (country !== null && STATE_BODY.test(words)) || STATE_OFFICE.test(words);
    draft = newDraft(body ? 'body' : 'organization', plainName(words), {
      country,
      sectors: body ? ['GOV'] : [],
      confidence: Math.min(0.9, name.confidence),
      by: 'actors/marked-organisation',
    });
    known.set(key, draft);
    const short = shortAfter(page, range);
    if (short) known.set(short.toLowerCase(), draft);
  }
  draft.mentions.push({ ...range, form: 'name' });
}

/** "the Kenyan [Government]": the state. */
export function isGovernmentOf(page: Page, hit: TableHit, { from, to }: TokenRange): boolean {
  const noun = page.isPossessive(hit.to) ? hit.to + 1 : hit.to;
  return isCountry(hit.named) && hit.from === from && noun === to - 1 && page.lower(noun) === 'government';
}

/** "Kenya's National Security Office" */
function owns(page: Page, { to }: TableHit, range: TokenRange): boolean {
  return page.isPossessive(to) && to + 1 === range.from;
}

/** "the Atlas Development Fund (ADF)": the short form that later names it. */
function shortAfter(page: Page, { to }: TokenRange): string | null {
  return page.word(to) === '(' && page.word(to + 2) === ')' && /^[\p{Lu}&-]{2,8}$/u.test(page.word(to + 1)) ? page.word(to + 1) : null;
}

function trimOrganisation(page: Page, name: TokenRange): TokenRange | null {
  let { from, to } = name;
  while (from < to && (page.lower(from) === 'the' || /^\P{L}+$/u.test(page.word(from)))) from++;
  while (to > from && (page.isPossessive(to - 1) || /^[^\p{L}\p{N})]+$/u.test(page.word(to - 1)))) to--;
  to = openBracket(page, { from, to });
  return from < to && /\p{Lu}/u.test(page.words({ from, to })) && !namesGovernment(page.words({ from, to })) ? { from, to } : null;
}

/** Where a bracket opens that the name does not close: "Artificial Intelligence (AI". */
function openBracket(page: Page, { from, to }: TokenRange): number {
  let open = to;
  for (let at = from; at < to; at++) {
    if (page.word(at) === '(') open = at;
    if (page.word(at) === ')') open = to;
  }
  return open;
}
