import type { Analysis, Token } from '../../../domain/index.ts';
import type { dependentsOf } from '../../../language/dependents.ts';
import { MONTHS, MONTHS_CUT, WEEKDAYS, WEEKDAYS_CUT } from '../times/names.ts';

/**
 * Relations that the parser cannot mean, by token: "The army forced out on Wednesday 1,000 refugees" has no helping verb of a passive and
 * what it acts on after the verb, so that nothing in it is a passive's subject; a noun phrase that says nothing is no clause; a name before a verb without a subject is no object, nor is what stands between "for" and "to"; "met Minister Lee" tells whom, and
 * "called King Salman", "called the king of Jordan" tell whom, not what as.
 */
export function mendRelations({ tokens }: Analysis, children: ReturnType<typeof dependentsOf>): ReadonlyMap<number, string> {
  const mended = new Map<number, string>();
  const standsFree = (verb: number): boolean => /^(?:root|ccomp|parataxis)$/.test(tokens[verb]?.relation ?? '');
  tokens.forEach(({ upos }, verb) => {
    const kids = children[verb] ?? [];
    if (upos === 'PROPN' && tokens[verb]?.relation === 'appos' && kids.some((child) => isOf(tokens, child, verb))) mended.set(verb, 'nmod');
    const related = (relation: string): number[] => kids.filter((child) => tokens[child]?.relation === relation);
    const passive = related('nsubj:pass');
    const [first] = passive;
    const ahead = related('obj').find((child) => child < verb);
    if (
      upos === 'VERB' &&
      ahead !== undefined &&
      ((tokens[ahead]?.upos === 'PROPN' && standsFree(verb)) || isForTo(tokens, kids, ahead)) &&
      !kids.some((child) => /^[nc]subj/.test(tokens[child]?.relation ?? ''))
    )
      mended.set(ahead, 'nsubj');
    for (const child of upos === 'VERB' && related('obj').length === 0 ? related('ccomp') : [])
      if (tokens[child]?.upos === 'NOUN' && isPhrase(tokens, children[child] ?? [])) mended.set(child, 'obj');
    const bare = upos === 'VERB' ? bareObject(tokens, children, verb) : undefined;
    if (bare !== undefined) mended.set(bare, 'obj');
    if (upos === 'VERB' && CALLS.test(tokens[verb]?.lemma ?? '')) mendCalled(tokens, children, verb, mended);
    if (upos !== 'VERB' || first === undefined || first > verb || related('aux:pass').length > 0) return;
    const rest = passive.slice(1).filter((child) => child > verb);
    if (rest.length === 0 && related('obj').length === 0 && !isAppeal(tokens, kids, children, verb)) return;
    mended.set(first, 'nsubj');
    for (const child of rest)
      mended.set(child, (children[child] ?? []).some((inner) => tokens[inner]?.relation === 'case') ? 'obl' : 'obj');
  });
  return mended;
}

/** "for Kenya to leave": who stands between the two does it. */
function isForTo(tokens: readonly Token[], kids: readonly number[], word: number): boolean {
  const marked = (text: string, fits: (child: number) => boolean): boolean =>
    kids.some((child) => fits(child) && tokens[child]?.relation === 'mark' && tokens[child]?.lemma === text);
  return marked('for', (child) => child < word) && marked('to', (child) => child > word);
}

/** "the visit of President Lee": with an "of" before it a name is no second name of what stands there. */
function isOf(tokens: readonly Token[], child: number, name: number): boolean {
  return child < name && tokens[child]?.relation === 'case' && tokens[child]?.lemma === 'of';
}

/** "declared a state of emergency": a noun with its article, of which nothing is said. */
function isPhrase(tokens: readonly Token[], kids: readonly number[]): boolean {
  const related = (relations: RegExp): boolean => kids.some((child) => relations.test(tokens[child]?.relation ?? ''));
  return related(/^det/) && !related(/^(?:[nc]subj|cop|aux|mark|expl)/);
}

/** "The leader called for a truce": without a helping verb nobody was called for. */
function isAppeal(tokens: readonly Token[], kids: readonly number[], children: ReturnType<typeof dependentsOf>, verb: number): boolean {
  if (tokens[verb]?.lemma !== 'call' || !/^(?:root|ccomp|conj|parataxis)$/.test(tokens[verb]?.relation ?? '')) return false;
  const phrases = kids.filter((child) => child > verb && tokens[child]?.relation === 'obl');
  return phrases.some((child) => (children[child] ?? []).some((word) => /^(?:for|on|upon)$/i.test(tokens[word]?.text ?? '')));
}

/** "met Minister Lee", taken for an adjunct: a name right of an active verb that has no other object, with no preposition before it. */
function bareObject(tokens: readonly Token[], children: ReturnType<typeof dependentsOf>, verb: number): number | undefined {
  const kids = children[verb] ?? [];
  const has = (relations: RegExp): boolean => kids.some((child) => relations.test(tokens[child]?.relation ?? ''));
  if (has(/^(?:i?obj|[cx]comp|aux:pass|[nc]subj:pass)$/) || !kids.some((child) => child < verb && tokens[child]?.relation === 'nsubj'))
    return;
  const kinOf = (child: number): readonly number[] => children[child] ?? [];
  const isBare = (child: number): boolean =>
    tokens.slice(verb + 1, child + 1).every(({ upos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(upos)) && !isDay(tokens[child]?.text ?? '');
  const found = kids.find((child) => child > verb && tokens[child]?.relation === 'obl' && tokens[child]?.upos === 'PROPN' && isBare(child));
  if (found !== undefined || !RECEIVES.test(tokens[verb]?.lemma ?? '')) return found;
  // "hosted in Lima on Monday President Lee", "received in Lima, on 8 May, the Secretary of Trade"
  const isGuest = (child: number): boolean =>
    !isDay(tokens[child]?.text ?? '') &&
    kinOf(child).some((word) => word < child && /^(?:nmod:desc|det)$/.test(tokens[word]?.relation ?? '')) &&
    !kinOf(child).some((word) => /^(?:case|mark|cop|nsubj|nmod:poss|advmod)$/.test(tokens[word]?.relation ?? ''));
  return kids.find(
    (child) =>
      child > verb && /^(?:obl|parataxis)$/.test(tokens[child]?.relation ?? '') && tokens[child]?.upos === 'PROPN' && isGuest(child),
  );
}

const RECEIVES = /^(?:receive|host|meet|welcome|greet)$/;

function isDay(word: string): boolean {
  const low = word.toLowerCase().replace('.', '');
  return [WEEKDAYS, WEEKDAYS_CUT, MONTHS, MONTHS_CUT].some((names) => names.has(low));
}

/** Lemmas of ringing up. */
export const CALLS = /^(?:call|phone|telephone|ring)$/;

/** A second object right after the first is its name; a noun that nothing but the verb stands before is whom it calls. */
function mendCalled(tokens: readonly Token[], children: ReturnType<typeof dependentsOf>, verb: number, mended: Map<number, string>): void {
  const after = (children[verb] ?? []).filter((child) => child > verb && /^(?:NOUN|PROPN)$/.test(tokens[child]?.upos ?? ''));
  const [first, second] = after.filter((child) => /^(?:obj|xcomp)$/.test(tokens[child]?.relation ?? ''));
  const marked = (child: number): boolean =>
    (children[child] ?? []).some((inner) => /^(?:case|cop|mark)$/.test(tokens[inner]?.relation ?? '') && tokens[inner]?.upos !== 'PART');
  if (
    first === undefined ||
    (tokens[first]?.relation === 'xcomp' && (marked(first) || (children[verb] ?? []).some((child) => tokens[child]?.relation === 'obj')))
  )
    return;
  mended.set(first, 'obj');
  if (second === first + 1) mended.set(second, 'flat');
}
