import type { TokenRange } from '../../../domain/index.ts';
import { titleWord } from '../../../tables/index.ts';
import { type Draft, type DraftMention, unique } from './draft.ts';
import type { Page } from './page.ts';

/** Words of a title before a name. */
const TITLE = 12;
/** Words between a title and its name: "Gen.", "Dr." */
const GAP = 4;

/** Somebody who is named, and where. */
export interface Named {
  readonly draft: Draft;
  readonly mention: DraftMention;
}

/** Names joined by "and" and commas, with the titles before them. */
export interface Row extends TokenRange {
  readonly members: readonly Draft[];
}

/** By the token where each begins the longest mention; groups that stand for others of the text left out, and "his" of "his ministers". */
export function mentionsByStart(page: Page, drafts: readonly Draft[]): Map<number, Named> {
  const starts = new Map<number, Named>();
  for (const draft of drafts) {
    if (draft.members.length > 0) continue;
    for (const mention of draft.mentions)
      if ((starts.get(mention.from)?.mention.to ?? 0) < mention.to && !isOwner(page, mention)) starts.set(mention.from, { draft, mention });
  }
  return starts;
}

/** A pronoun that tells whose something is names nobody in a row. */
function isOwner(page: Page, { from, form }: DraftMention): boolean {
  return form === 'pronoun' && page.tokens[from]?.relation === 'nmod:poss';
}

/** The row that begins with the name at a token. */
export function rowAt(page: Page, starts: ReadonlyMap<number, Named>, at: number): Row | null {
  const first = starts.get(at);
  if (!first) return null;
  const members = [first.draft];
  let to = first.mention.to;
  for (;;) {
    const next = nextOf(page, starts, afterHome(page, to));
    if (!next || (next.comma && !goesOn(page, starts, next.named.mention.to))) break;
    members.push(next.named.draft);
    to = sameBehind(page, starts, next.named);
  }
  return { from: at, to, members: unique(members) };
}

/** "her Peruvian counterpart, Bo Ek": where his name ends, after which a comma may close it. */
function sameBehind(page: Page, starts: ReadonlyMap<number, Named>, { draft, mention: { to } }: Named): number {
  const named = page.word(to) === ',' ? starts.get(to + 1) : undefined;
  if (!named || named.draft !== draft) return to;
  return page.word(named.mention.to) === ',' ? named.mention.to + 1 : named.mention.to;
}

/** After a comma another must follow, and at the end "and". */
function goesOn(page: Page, starts: ReadonlyMap<number, Named>, to: number): boolean {
  const next = nextOf(page, starts, afterHome(page, to));
  return next !== null && (!next.comma || goesOn(page, starts, next.named.mention.to));
}

/** "Prime Minister Ann Lee of New Zealand": where the country after a name ends. */
export function afterHome(page: Page, to: number): number {
  if (page.lower(to) !== 'of') return to;
  let at = page.lower(to + 1) === 'the' ? to + 2 : to + 1;
  while (page.isCapital(at) || (page.lower(at) === 'of' && page.isCapital(at + 1))) at++;
  return at;
}

/** Whoever is named next in a row: after "and", or after a comma, behind his title. */
function nextOf(page: Page, starts: ReadonlyMap<number, Named>, end: number): { readonly named: Named; readonly comma: boolean } | null {
  // "the G7+ and Kenya"
  const at = page.word(end) === '+' && page.isGlued(end) ? end + 1 : end;
  const comma = page.word(at) === ',';
  const and = page.lower(comma ? at + 1 : at) === 'and';
  if (!comma && !and) return null;
  const from = at + Number(comma) + Number(and);
  for (let i = from; i < from + TITLE && page.sentenceOf(i) === page.sentenceOf(at); i++) {
    const named = starts.get(i);
    if (named && !page.isPossessive(named.mention.to) && standsAlone(page, named, from)) return { named, comma: comma && !and };
    // "Ann Lee and her Peruvian counterpart, Bo Ek"
    if (page.word(i) === ',' && page.lower(i - 1) === 'counterpart' && starts.has(i + 1)) continue;
    if (!isTitle(page, i) && !isInTitle(page, starts, i)) return null;
  }
  return null;
}

/** "and" of "the Minister for Europe and Asia Ann Lee". */
function isInTitle(page: Page, starts: ReadonlyMap<number, Named>, at: number): boolean {
  if (page.lower(at) !== 'and') return false;
  for (let i = at + 1; i < at + TITLE; i++) {
    const named = starts.get(i);
    const title = named && titleOf(page, named);
    if (title && title.from < at && at < title.to) return true;
  }
  return false;
}

/** Where the title stands that somebody is named with: "Gen." right before it, "Prime Minister of the Kingdom of Spain". */
export function titleOf(page: Page, { draft, mention: { from } }: Named): TokenRange | null {
  const before = draft.offices.find(({ at }) => at !== null && at.to <= from && from - at.to <= TITLE)?.at;
  return before && page.tokens.slice(before.to, from).every((_, i) => i + before.to >= from - GAP || isTitle(page, i + before.to))
    ? before
    : null;
}

/** Are the words from "and" on to a name his title? In "Ukraine's minister Ek" the country is in it; "the leaders of Kenya" are not Kenya. */
function standsAlone(page: Page, { draft, mention }: Named, from: number): boolean {
  if (draft.kind !== 'person') return mention.from === from || (mention.from === from + 1 && page.lower(from) === 'the');
  return draft.offices.length > 0 || !page.tokens.slice(from, mention.from).some(({ text }) => /^(?:of|for)$/i.test(text));
}

export function isTitle(page: Page, at: number): boolean {
  const upos = page.tokens[at]?.upos ?? '';
  return (
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(upos) ||
    /^(?:of|for|'s|'|his|her|their)$/.test(page.lower(at)) ||
    titleWord(page.word(at)) !== undefined
  );
}
