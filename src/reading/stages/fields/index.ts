import type { Analysis, Field, Place, TokenRange } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { type FieldWords, fieldWords } from '../../../tables/index.ts';
import { stage } from '../../stage.ts';
import { actorOf, joinedTo, membersOf } from '../commitments/parties.ts';
import { isTime, type Scene, setScene } from '../commitments/scene.ts';
import { subjectOf } from '../commitments/subject.ts';
import { titleWords } from '../events/title-words.ts';
import { fieldRange, isActor, topicOf } from './named.ts';
import { headsFrom } from './where-named.ts';

/** The fields of cooperation or dispute that parties name: what they talk about, what they work on together, what they stress. */
export const fields = stage({
  name: 'fields',
  needs: ['analysis', 'document', 'times', 'places', 'actors', 'statements'],
  gives: ['fields'],
  run: ({ analysis, document, places, ...before }) => {
    const scene = setScene(analysis, before);
    const words = fieldWords();
    const titles = titleWords(scene.tree, analysis, scene.mentions, before.actors);
    const found = new Map<string, Field>();
    for (const { from, to, span } of analysis.sentences) {
      if (document.furniture.some((part) => covers(part, span))) continue;
      for (let at = from; at < to; at++)
        for (const [phrase, by] of headsFrom(scene, words, at)) {
          const head = spokenOf(scene, phrase);
          const field =
            head === null || titles.has(head) || isTime(scene, head) || isWhere(places, analysis, scene, head, by)
              ? null
              : readField(scene, words, titles, head, at, by, found.size + 1);
          if (field && !found.has(field.name.toLowerCase())) found.set(field.name.toLowerCase(), field);
        }
    }
    return { fields: [...found.values()] };
  },
});

function readField(
  scene: Scene,
  words: FieldWords,
  titles: ReadonlySet<number>,
  head: number,
  at: number,
  by: string,
  number: number,
): Field | null {
  const { tree } = scene;
  if (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(tree.upos(head)) || isActor(scene, head)) return null;
  const range = fieldRange(scene, head);
  if (!range || GENERAL.test(tree.lemma(head)) || tree.low(range.from) === 'with') return null;
  if (/\banonymity\b/i.test(tree.words(range))) return null;
  const topic = topicOf(scene, words, titles, head, range);
  if (topic === null && (by === 'fields/thanked' || range.to - range.from < 2)) return null;
  if (topic === null && (isEmpty(scene, words, head) || isVague(scene, head) || (tree.lemma(at) === 'area' && isPlaceName(scene, range))))
    return null;
  const statement = scene.statementAt(head);
  const subject = tree.isVerb(at) ? subjectOf(tree, at) : null;
  const verb = actorOf(scene, subject);
  const speaker = scene.actors.find(({ id }) => id === (statement?.speaker ?? null)) ?? null;
  const parties = verb ? [verb, ...joinedTo(scene, subject)] : speaker ? [speaker] : [];
  return {
    id: `f${number}`,
    name: tree.words(range),
    topic,
    parties: [...new Set(parties.flatMap(membersOf))],
    span: tree.span(range),
    statement: statement?.id ?? null,
    confidence: topic === null ? 0.5 : 0.7,
    by,
  };
}

/** "cooperation in the Indian Ocean", "their engagements in Bangkok": where, and not what in. */
function isWhere(places: readonly Place[], { tokens }: Analysis, { tree }: Scene, head: number, by: string): boolean {
  const token = tokens[head];
  const beside = /^fields\/(?:tie|occasion)$/.test(by) && /^(?:in|at)$/.test(tree.preposition(head));
  return beside && token !== undefined && places.some(({ span }) => covers(span, token.span));
}

/** Occasions, and words for fields and times at large, are no field: "other fields", "the new era", "the recent visit". */
const GENERAL =
  /^(?:field|area|sphere|sector|era|margin|sideline|visit|meeting|call|talk|conversation|statement|presence|country|nation|time|day|week|month|year|side|party|thing|matter)$/;

const VAGUE = /^(?:concern|interest|issue|question|problem|factor|matter|challenge|priority|goal|value)$/;
const SHARED =
  /^(?:common|mutual|shared|above|aforementioned|other|various|further|urgent|pressing|important|key|topical|current|relevant|same|several|certain|numerous)$/;

/** "common concern", "the above factors": what it is is told elsewhere. */
function isVague({ tree }: Scene, head: number): boolean {
  return VAGUE.test(tree.lemma(head)) && tree.all(head, 'amod', 'nmod', 'compound').every((child) => SHARED.test(tree.lemma(child)));
}

/** "next steps", "the top priority"; "the reform agenda" tells what for. */
function isEmpty({ tree }: Scene, { empty }: FieldWords, head: number): boolean {
  return empty.has(tree.lemma(head)) && !tree.all(head, 'compound').some((child) => tree.upos(child) === 'NOUN');
}

/** "emphasized that the pipeline is a threat": of what is said to be so, whatever it is said of; null for a clause without a subject. */
function spokenOf({ tree }: Scene, head: number): number | null {
  const subject = tree.first(head, 'nsubj');
  if (subject !== null) return /^(?:NOUN|PROPN)$/.test(tree.upos(subject)) ? subject : null;
  return tree.mark(head) === 'that' ? null : head;
}

/** "the area of the Abay cosmodrome" is a place. */
function isPlaceName({ tree }: Scene, { from, to }: TokenRange): boolean {
  return Array.from({ length: to - from }, (_, i) => from + i).some((at) => tree.upos(at) === 'PROPN');
}
