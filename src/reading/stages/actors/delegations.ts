import type { TokenRange } from '../../../domain/index.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/** `at`: the noun. `phrase`: with what says whose it is. */
export interface Delegation {
  readonly at: number;
  readonly phrase: TokenRange;
  readonly country: string;
  /** Named again: "the delegation". */
  readonly again: Delegation | null;
}

/** "a Zambian government delegation", "a delegation from Peru", then "the delegation". */
export function delegationsOf(page: Page, hits: readonly TableHit[]): Delegation[] {
  const found: Delegation[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (!/^(?:delegation|team|mission)$/.test(page.lower(at))) continue;
    // The nearest: "to Peru by a Kenyan delegation".
    const before = hits
      .filter((hit) => isCountry(hit.named) && standsBefore(page, hit, at))
      .reduce<TableHit | undefined>((near, hit) => (near && near.to >= hit.to ? near : hit), undefined);
    const after = /^(?:from|of)$/.test(page.lower(at + 1)) ? hits.find((hit) => hit.from > at && isOwner(page, hit, at)) : undefined;
    const named = (before ?? after)?.named;
    const country = named ? countryOf(named) : null;
    const last = found.findLast((other) => page.lower(other.at) === page.lower(at));
    if (country)
      found.push({ at, country, phrase: { from: before?.from ?? at, to: before ? at + 1 : (after?.to ?? at + 1) }, again: null });
    else if (last && /^(?:the|this|that)$/.test(page.lower(at - 1)))
      found.push({ at, country: last.country, phrase: { from: at - 1, to: at + 1 }, again: last.again ?? last });
  }
  return found;
}

/** "a Zambian government delegation", "Kenya's delegation"; not "Kenya met with a delegation". */
function standsBefore(page: Page, { from, to }: TableHit, at: number): boolean {
  if (to > at || at - to > 3 || page.sentenceOf(from) !== page.sentenceOf(at)) return false;
  return page.tokens
    .slice(to, at)
    .every(({ upos, text }) => upos !== 'VERB' && upos !== 'AUX' && !/^(?:with|to|in|an?|by|from|[,;])$/.test(text));
}

/** Words up to whose a delegation is: "a delegation of the upper house of the Kenyan Parliament". */
const TO_OWNER = 10;

/** "of Kenya", "from the lower house of the Kenyan Parliament": nothing but nouns and "of the" up to the country or its body. */
function isOwner(page: Page, { from, named }: TableHit, at: number): boolean {
  if (!isCountry(named) && named.kind !== 'body') return false;
  if (from - at <= 3) return page.sentenceOf(from) === page.sentenceOf(at);
  return (
    from - at <= TO_OWNER && page.tokens.slice(at + 2, from).every(({ text, upos }) => /^(?:NOUN|ADJ|DET)$/.test(upos) || text === 'of')
  );
}

const MEMBERS = /^(?:included|includes|including|comprised|comprises|comprising|consisted|consists|consisting|composed)$/;
const LEADS = /^(?:lead|leads|led|leading|head|heads|headed|heading)$/;

/** The persons whom the sentence tells to belong to a delegation or to lead it, if no other country is known of them. */
export function membersOf(page: Page, persons: readonly Draft[], { at, country }: Delegation): Draft[] {
  const sentence = page.sentences[page.sentenceOf(at)];
  if (!sentence) return [];
  let members = -1;
  for (let i = at + 1; i < Math.min(sentence.to, at + 12) && members < 0; i++) if (MEMBERS.test(page.lower(i))) members = i;
  const verb = page.tokens[at]?.head ?? -1;
  const led = LEADS.test(page.lower(verb));
  return persons.filter(
    (person) =>
      (person.country ?? country) === country &&
      person.mentions.some(
        (mention) =>
          page.sentenceOf(mention.from) === page.sentenceOf(at) &&
          ((members >= 0 && mention.from > members) || (led && isSubjectOf(page, mention, verb)) || ledBy(page, mention, at)),
      ),
  );
}

function isSubjectOf(page: Page, mention: TokenRange, verb: number): boolean {
  const { relation, head } = relationOf(page, mention);
  return relation.startsWith('nsubj') && head === verb;
}

/** Words up to the name of who leads, with long titles between. */
const TO_LEADER = 28;

/** "a Kenyan delegation led by Minister Ann Lee". */
function ledBy(page: Page, mention: TokenRange, at: number): boolean {
  if (mention.from < at || mention.from - at > TO_LEADER) return false;
  for (let i = at + 1; i < mention.from; i++) if (LEADS.test(page.lower(i)) && page.lower(i + 1) === 'by') return true;
  return false;
}

/**
 * Delegations of which members are named, as groups.
 *
 * Reads: "A Kenyan delegation that included Minister [Ann Lee] left." → Kenya [KEN]: Kenyan delegation; Kenyan delegation [KEN]: Kenyan delegation = Ann Lee; Ann Lee [KEN] as Minister: Ann Lee
 */
export function findDelegations(page: Page, hits: readonly TableHit[], persons: readonly Draft[]): Draft[] {
  const groups = new Map<Delegation, Draft>();
  const all = delegationsOf(page, hits);
  for (const delegation of all) {
    const first = delegation.again ?? delegation;
    const members = all.filter((other) => (other.again ?? other) === first).flatMap((other) => membersOf(page, persons, other));
    const known = groups.get(first);
    if (members.length === 0) continue;
    const mention = { ...delegation.phrase, form: 'nominal' as const };
    if (known) known.mentions.push(mention);
    else
      groups.set(
        first,
        newDraft('group', page.words(first.phrase), {
          country: first.country,
          sectors: ['GOV'],
          members: [...new Set(members)],
          mentions: [mention],
          confidence: 0.75,
          by: 'actors/delegation',
        }),
      );
  }
  return [...groups.values()];
}
