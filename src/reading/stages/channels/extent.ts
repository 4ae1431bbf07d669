import type { Actor, Attribution, TokenRange } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import type { Citation } from './citation.ts';
import { isDocument } from './cited-documents.ts';
import { type Scene, sentenceRange } from './scene.ts';

/** Where a citation reaches, and where it is not clear that it has ended. */
export interface Extent {
  readonly over: readonly TokenRange[];
  /** A source after the outlet's own words who may still speak through the citation. */
  readonly unclear: TokenRange | null;
}

const ELSEWHERE = /^(?:meanwhile|separately|elsewhere|earlier|previously|later)$/;
/** Sentences after a channel's end in which its people speaking again is a doubt. */
const AFTERWARDS = 2;

/**
 * How far a citation reaches beyond the sentence that names it: over the sentences after it that go on telling what its people
 * said, to the outlet's own narration, another source, or another named person. `taken`: sentences that name a source themselves.
 *
 * Reads: "According to a statement by the ministry, Putin noted …." / "Li said that …." / "He added …." → all three
 * Leaves: "The two have met before.": the outlet's own words
 * Leaves: "It was said that rain fell." after a person who was cited, and "In a speech in May he said …": another occasion
 */
export function findExtent(scene: Scene, citation: Citation, taken: ReadonlySet<number>): Extent {
  const first = scene.sentenceOf(citation.named.from);
  if (citation.goesOn === 'no') return { over: citation.over, unclear: null };
  const people = citation.goesOn === 'account' ? peopleOf(scene, first) : new Set<Actor>();
  const speakers = citation.issuer ? new Set([citation.issuer, ...people]) : people;
  let last = first;
  while (goesOn(scene, last + 1, citation, speakers, taken)) last++;
  const { from } = sentenceRange(scene, first);
  const over = [{ from, to: sentenceRange(scene, last).to }];
  return { over, unclear: citation.goesOn === 'account' ? findUnclear(scene, last + 1, people, taken) : null };
}

function goesOn(scene: Scene, sentence: number, citation: Citation, speakers: ReadonlySet<Actor>, taken: ReadonlySet<number>): boolean {
  const range = sentenceRange(scene, sentence);
  if (range.to <= range.from || taken.has(sentence) || ELSEWHERE.test(scene.word(range.from))) return false;
  const said = attributionsIn(scene, range);
  if (said.length === 0) return insideContent(scene, range);
  if (isElsewhere(scene, range, said)) return false;
  // Of an account "It was noted" tells on; a person says nothing that nobody is told to have said.
  if (citation.goesOn === 'speaker' && said.every(({ source }) => source.length === 0)) return false;
  return said.every(({ source }) => source.every((run) => isOneOf(scene, run, citation, speakers)));
}

const OCCASION =
  /\b(?:in|at|during|on|to) (?:an?|another) (?:\S+ ){0,2}(?:appearance|speech|rally|interview|address|hearing|debate|(?:press|news) conference|briefing)\b/u;

/** "during an appearance at the port", outside what is said: another occasion. */
function isElsewhere(scene: Scene, { from, to }: TokenRange, said: readonly Attribution[]): boolean {
  const words: string[] = [];
  const inside = (at: number) => said.some(({ content }) => content.some((run) => run.from <= at && at < run.to));
  for (let at = from; at < to; at++) if (!inside(at)) words.push(scene.word(at));
  return OCCASION.test(words.join(' '));
}

function isOneOf(scene: Scene, run: TokenRange, { goesOn }: Citation, speakers: ReadonlySet<Actor>): boolean {
  const head = headOf(scene.analysis, run);
  if (isDocument(scene, head)) return true;
  const actor = scene.actorAt(head) ?? scene.mentions.personsIn(run.from, run.to)[0] ?? null;
  if (actor) return speakers.has(actor) || actor.members.some((id) => [...speakers].some((one) => one.id === id));
  return /^(?:he|she|they|it|who)$/.test(scene.word(head)) && (goesOn === 'account' || scene.word(head) !== 'they');
}

/** Those whose words an account tells: persons in its sentence, and those named in one sentence with them before. */
function peopleOf(scene: Scene, sentence: number): Set<Actor> {
  const own = sentenceRange(scene, sentence);
  const people = new Set(scene.mentions.personsIn(own.from, own.to));
  const others: Actor[] = [];
  for (let before = 0; before < sentence; before++) {
    const { from, to } = sentenceRange(scene, before);
    const together = scene.mentions.personsIn(from, to);
    if (together.some((person) => people.has(person))) others.push(...together);
  }
  return new Set([...people, ...others]);
}

function attributionsIn({ analysis }: Scene, { from, to }: TokenRange) {
  return analysis.attributions.filter(({ cue }) => cue.some((run) => run.from >= from && run.from < to));
}

/** A quotation that runs on from the sentence before. */
function insideContent({ analysis }: Scene, { from, to }: TokenRange): boolean {
  return analysis.attributions.some(({ content }) => content.some((run) => run.from < to && from < run.to));
}

function findUnclear(scene: Scene, from: number, people: ReadonlySet<Actor>, taken: ReadonlySet<number>): TokenRange | null {
  for (let sentence = from; sentence <= from + AFTERWARDS; sentence++) {
    if (taken.has(sentence)) return null;
    for (const { source } of attributionsIn(scene, sentenceRange(scene, sentence))) {
      const run = source[0];
      const actor = run ? scene.actorAt(headOf(scene.analysis, run)) : null;
      if (run && actor && people.has(actor)) return run;
    }
  }
  return null;
}
