import type { PloverType } from '../../../domain/index.ts';
import { closestCameo, contextOfWord, type EventFrame, ploverDefinition, ploverOf } from '../../../tables/index.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** What sort of event it is. */
export interface Kind {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly cameo: string;
  readonly contexts: readonly string[];
  readonly why: string;
}

const FORCEFUL = new Set<PloverType>(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);
const VERBAL_CONFLICT = new Set<PloverType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** Is it against somebody in words? */
export function isVerbalConflict(type: PloverType): boolean {
  return VERBAL_CONFLICT.has(type);
}

/** Is it done by saying it? */
export function isSpoken(type: PloverType): boolean {
  return type === 'SUPPORT' || type === 'AGREE' || VERBAL_CONFLICT.has(type);
}

/** Is it against somebody, in words or deeds? */
export function isConflict(type: PloverType): boolean {
  return FORCEFUL.has(type) || VERBAL_CONFLICT.has(type);
}

export function frameKind(frame: EventFrame, words: readonly string[]): Kind {
  const contexts = unique([...frame.contexts, ...words]);
  return { type: frame.type, mode: frame.mode ?? null, cameo: closestCameo(frame.cameo, contexts), contexts, why: `frame ${frame.id}` };
}

/** What is only meant to be done: AGREE where it is cooperative, THREATEN where it is forceful; words of conflict stay what they are. */
export function intendedKind(inner: Kind): Kind {
  if (VERBAL_CONFLICT.has(inner.type)) return inner;
  return FORCEFUL.has(inner.type) ? asKind('THREATEN', 'threaten', inner) : asKind('AGREE', 'agree', inner);
}

/** What somebody says they will not do: REJECT where it is cooperative, null where it is forceful or words of conflict. */
export function refusedKind(inner: Kind): Kind | null {
  return isConflict(inner.type) ? null : asKind('REJECT', 'reject', inner);
}

/** A refusal of what no frame tells. */
export function refusalKind({ contexts }: Kind): Kind {
  return { type: 'REJECT', mode: null, cameo: '120', contexts, why: 'resolved not to' };
}

/** What somebody is asked to do. */
export function requestedKind(inner: Kind): Kind {
  return asKind('REQUEST', 'request', inner);
}

/** The kind of an event whose frame takes another that is not done: asked for, refused, threatened, promised, blamed. */
export function takenKind(outer: Kind, takes: NonNullable<EventFrame['takes']>, inner: Kind | null): Kind | null {
  if (takes === 'intent') return inner && intendedKind(inner);
  if (!inner || takes === 'blame') return outer;
  if (takes === 'agree') return VERBAL_CONFLICT.has(inner.type) ? outer : asKind('AGREE', 'agree', inner);
  if (takes === 'promise') return intendedKind(inner);
  // To call on others to stand against somebody is blame of its own (CAMEO 113).
  if (takes === 'ask') return inner.cameo.startsWith('113') ? inner : requestedKind(inner);
  if (takes === 'refuse') return outer.cameo === '120' ? asKind('REJECT', 'reject', inner) : outer;
  return asKind('THREATEN', 'threaten', inner);
}

function asKind(type: PloverType, as: 'agree' | 'request' | 'reject' | 'threaten', inner: Kind): Kind {
  const cameo = closestCameo(ploverDefinition(inner.type).as[as], inner.contexts);
  return { type, mode: ploverOf(cameo)?.mode ?? null, cameo, contexts: inner.contexts, why: `${inner.type} not done but ${as}: ${type}` };
}

/** The contexts that the words of a clause tell of, the most told first, without the words of people's titles; at most two. */
export function contextsOf(tree: Tree, parties: Parties, words: readonly number[]): string[] {
  const count = new Map<string, number>();
  for (const word of words) {
    const context = parties.titles.has(word) ? undefined : contextAt(tree, word);
    if (context) count.set(context, (count.get(context) ?? 0) + 1);
  }
  return [...count]
    .sort((a, b) => b[1] - a[1])
    .map(([context]) => context)
    .slice(0, 2);
}

/** By the word, or with the word before it: "border crossing". */
function contextAt(tree: Tree, word: number): string | undefined {
  const lemma = tree.lemma(word);
  if (lemma === 'combat' && tree.isVerb(word)) return undefined;
  if (lemma === 'force' && (/^(?:in|into)$/.test(tree.low(word - 1)) || tree.low(word) === 'forced')) return undefined;
  if (lemma === 'security') {
    const kinds = tree.all(word, 'compound', 'amod').map((child) => tree.lemma(child));
    const kind = kinds.find((one) => !OF_STATES.test(one) && !MANNER.test(one));
    if (kind !== undefined) return contextOfWord(kind);
  }
  const pair = tree.all(word, 'compound').map((child) => contextOfWord(`${tree.lemma(child)} ${lemma}`));
  return pair.find((context) => context !== undefined) ?? contextOfWord(lemma);
}

/** Whose or of what sort security is where it is that of arms. */
const OF_STATES =
  /^(?:national|regional|international|global|european|euro-atlantic|transatlantic|atlantic|collective|mutual|common|border|maritime|military|state|indo-pacific|asian|african|homeland|hard|nuclear|internal|external|public|bilateral|trilateral|shared|joint|long-term|overall)$/;
const MANNER = /^(?:strong|great|greater|more|important|own|such|further|key|broad|broader|u\.s\.|american|other|new|lasting|close)$/;

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
