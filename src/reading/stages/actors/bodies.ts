import type { TokenRange } from '../../../domain/index.ts';
import { bodySectors, canBeginBody, findNamed, type Named, stateByCode } from '../../../tables/index.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Page } from './page.ts';
import { isPlace } from './place.ts';
import { seatAfter } from './seat.ts';
import { addShortForms } from './short-forms.ts';
import { isCountry, type TableHit } from './table-hits.ts';
import type { HitMap } from './title-run.ts';

/** Longest kind of body, in tokens: "ministry of national defence" and the like. */
const LONGEST = 6;

/**
 * Parts of states: by the table ("the Pentagon"), or a kind of body with its country beside it.
 *
 * Reads: "China's Defense Ministry said the Russian navy was welcome." → China's Defense Ministry [CHN]: China's Defense Ministry; Russian navy [RUS]: Russian navy
 * Reads: "The Kremlin thanked the Ministry of Foreign Affairs of Japan." → Kremlin [RUS]: Kremlin; Ministry of Foreign Affairs of Japan [JPN]: Ministry of Foreign Affairs of Japan
 * Reads: "The Pentagon and the US Defense Department are one." → Pentagon [USA]: Pentagon | US Defense Department
 * Leaves: "They waited outside the White House."
 * Reads: "The U.S. military praised Kenyan military aid." → U.S. military [USA]: U.S. military
 * Reads: "Kenya's Department of Energy (DE) spoke. The DE thanked the World Health Organization (WHO)." → Kenya's Department of Energy [KEN]: Kenya's Department of Energy | DE | DE; World Health Organization [WHO]: World Health Organization | WHO
 * Reads: "Peru's military denied Kenya's military actions." → Peru's military [PER]: Peru's military; Kenya [KEN]: Kenya
 */
export function findBodies(page: Page, hits: readonly TableHit[], map: HitMap): Draft[] {
  const known = new Map<string, Draft>();
  const taken = new Uint8Array(page.tokens.length);
  for (const found of findKinds(page, map)) {
    const key = found.table ? `${found.country} ${found.table}` : `${found.country ?? earlierCountry(known, found.kind)} ${found.kind}`;
    if (!found.country && !known.has(key) && !found.definite) continue;
    add(known, key, found, () =>
      newDraft('body', found.table ?? page.words(found.shown), {
        country: found.country,
        sectors: found.sectors,
        confidence: found.country ? 0.9 : 0.7,
        by: 'actors/body-kind',
      }),
    );
    taken.fill(1, found.from, found.to);
  }
  for (const hit of hits) {
    const { named } = hit;
    if ((named.kind !== 'body' && named.kind !== 'house') || taken[hit.from] === 1) continue;
    const house = named.kind === 'house';
    const owner = house || !page.isPossessive(hit.from - 1) ? null : countryBefore(page, map, hit.from);
    if (owner && owner.country !== named.state.iso3) {
      addOwned(known, page, { from: owner.from, to: hit.to }, owner.country);
      continue;
    }
    if (house && (isPlace(page, hit) || isGoal(page, hit))) continue;
    const name = house ? named.name : (named.body.names[0] as string);
    const sectors = house ? ['GOV'] : named.body.sectors;
    add(known, `${named.state.iso3} ${name}`, { ...hit, form: house ? 'metonym' : 'name' }, () =>
      newDraft('body', name, {
        country: named.state.iso3,
        sectors,
        confidence: 0.95,
        by: house ? 'actors/government-house' : 'actors/body-table',
      }),
    );
  }
  const bodies = [...known.values()];
  shareParliament(bodies);
  addShortForms(page, bodies);
  return bodies;
}

/** "Kenya's Department of Energy": called as another state's body is. */
function addOwned(known: Map<string, Draft>, page: Page, range: TokenRange, country: string): void {
  const name = page.words(range);
  add(known, name, { ...range, form: 'name' }, () =>
    newDraft('body', name, { country, sectors: ['GOV'], confidence: 0.9, by: 'actors/body-kind' }),
  );
}

/** "a delegation of the United States Congress led by a senator … the Senate": of the one country whose parliament is named. */
function shareParliament(bodies: readonly Draft[]): void {
  const parliaments = bodies.filter(({ sectors }) => sectors.includes('LEG'));
  const countries = new Set(parliaments.flatMap(({ country }) => country ?? []));
  const [only] = countries;
  if (only && countries.size === 1) for (const body of parliaments) body.country ??= only;
}

/** "walked to the White House", but "according to the White House". */
function isGoal(page: Page, { from }: TokenRange): boolean {
  const to = page.lower(from - 1) === 'the' ? from - 2 : from - 1;
  return (
    page.lower(to) === 'to' && !/^(?:according|talked|spoke|speak|thanks|close|due|attributed|message|letter)$/.test(page.lower(to - 1))
  );
}

interface FoundKind extends TokenRange {
  readonly kind: string;
  readonly table: string | null;
  readonly shown: TokenRange;
  readonly country: string | null;
  readonly definite: boolean;
  readonly sectors: readonly string[];
  readonly form: 'name' | 'nominal';
}

function* findKinds(page: Page, map: HitMap): Generator<FoundKind> {
  for (let at = 0; at < page.tokens.length; at++) {
    const noun = kindAt(page, at);
    if (!noun || isAdjective(page, noun)) continue;
    const before = countryBefore(page, map, noun.from);
    const after = before ? null : (countryAfter(page, map, noun.to) ?? seatAfter(page, map, noun));
    if (!after && page.lower(noun.to) === 'of') continue;
    const country = before?.country ?? after?.country ?? null;
    const capital = page.isCapital(noun.from) && !page.beginsSentence(noun.from);
    const shown = { from: before?.from ?? noun.from, to: after?.to ?? noun.to };
    const kind = bodyKind(page.words(noun));
    const table = tableBody(page.words(noun), country);
    const definite = capital && page.lower(noun.from - 1) === 'the';
    const known = map.startingAt(noun.from);
    if (!country && known && known.to >= noun.to) continue;
    if (country || definite || page.lower(noun.from - 1) === 'the')
      yield { ...shown, kind, table, shown, country, definite, sectors: noun.sectors, form: capital || country ? 'name' : 'nominal' };
    at = shown.to - 1;
  }
}

/** "U.S. military assistance", "Peru's military action": what it is, and not whose. */
function isAdjective(page: Page, { from, to }: TokenRange): boolean {
  return (
    to - from === 1 &&
    page.lower(from) === 'military' &&
    page.sentenceOf(to) === page.sentenceOf(from) &&
    THINGS.test(page.lower(to)) &&
    // "Kenya's military strikes rebels"
    page.tokens[to]?.upos !== 'VERB'
  );
}

const THINGS =
  /^(?:action|activitie|activity|aggression|aid|alliance|assistance|attack|base|build|buildup|build-up|campaign|intervention|invasion|manoeuvre|maneuver|offensive|operation|pressure|strike|threat|budget|cooperation|co-operation|drill|equipment|exercise|expenditure|export|hardware|help|package|partnership|presence|relations|sale|spending|support|technology|tie|training|relationship|supplies|weapon)s?$/;

function kindAt(page: Page, from: number): (TokenRange & { sectors: readonly string[] }) | null {
  if (page.inPerson(from) || !canBeginBody(page.word(from))) return null;
  for (let to = Math.min(from + LONGEST, page.tokens.length); to > from; to--) {
    const sectors = page.sentenceOf(to - 1) === page.sentenceOf(from) ? bodySectors(page.words({ from, to })) : undefined;
    if (sectors) return { from, to, sectors };
  }
  return null;
}

function countryBefore(page: Page, map: HitMap, from: number): { from: number; country: string } | null {
  const end = page.isPossessive(from - 1) ? from - 1 : from;
  const hit = map.endingAt(end);
  if (!hit || !isCountry(hit.named) || (page.word(hit.from - 1) === '-' && page.isGlued(hit.from))) return null;
  return { from: hit.from, country: stateOf(hit.named) };
}

function countryAfter(page: Page, map: HitMap, to: number): { to: number; country: string } | null {
  if (page.lower(to) !== 'of') return null;
  const hit = map.startingAt(page.lower(to + 1) === 'the' ? to + 2 : to + 1);
  return hit && isCountry(hit.named) ? { to: hit.to, country: stateOf(hit.named) } : null;
}

function stateOf(named: Named): string {
  return named.kind === 'organisation' ? '' : named.state.iso3;
}

function tableBody(words: string, country: string | null): string | null {
  const named = [words, `${words} of ${(country && stateByCode(country)?.names[0]) ?? ''}`]
    .map(findNamed)
    .find((one) => one?.kind === 'body');
  return named?.kind === 'body' && named.state.iso3 === country ? (named.body.names[0] as string) : null;
}

/** One word order for a kind: "Ministry of National Defence" and "defense ministry". */
function bodyKind(words: string): string {
  const plain = words.toLowerCase().replaceAll('defence', 'defense');
  const found = /^(ministry|department|office) of (?:the )?(?:national )?(.+?)(?: affairs)?$/.exec(plain);
  return found ? `${found[2]} ${found[1]}` : plain.replace(/ affairs ministry$/, ' ministry');
}

function earlierCountry(known: ReadonlyMap<string, Draft>, kind: string): string | null {
  const keys = [...known].filter(([key]) => key.endsWith(` ${kind}`));
  return keys.at(-1)?.[1].country ?? null;
}

function add(
  known: Map<string, Draft>,
  key: string,
  { from, to, form }: TokenRange & { form: 'name' | 'nominal' | 'metonym' },
  make: () => Draft,
): void {
  let draft = known.get(key);
  if (!draft) {
    draft = make();
    known.set(key, draft);
  }
  draft.mentions.push({ from, to, form });
}
