import type { Field } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { type FieldWords, fieldWords } from '../../../tables/index.ts';
import { stage } from '../../stage.ts';
import { actorOf, membersOf } from '../commitments/parties.ts';
import { type Scene, setScene } from '../commitments/scene.ts';
import { subjectOf } from '../commitments/subject.ts';
import { fieldRange, findHeads, topicOf } from './named.ts';

/** The fields of cooperation or dispute that parties name: what they talk about, what they work on together, what they stress. */
export const fields = stage({
  name: 'fields',
  needs: ['analysis', 'document', 'times', 'actors', 'statements'],
  gives: ['fields'],
  run: ({ analysis, document, times, actors, statements }) => {
    const scene = setScene(analysis, actors, times, statements);
    const words = fieldWords();
    const found = new Map<string, Field>();
    for (const { from, to, span } of analysis.sentences) {
      if (document.furniture.some((part) => covers(part, span))) continue;
      for (let at = from; at < to; at++)
        for (const [head, by] of headsFrom(scene, words, at)) {
          const field = readField(scene, words, head, at, by, found.size + 1);
          if (field && !found.has(field.name.toLowerCase())) found.set(field.name.toLowerCase(), field);
        }
    }
    return { fields: [...found.values()] };
  },
});

function headsFrom(scene: Scene, words: FieldWords, at: number): (readonly [number, string])[] {
  const { tree } = scene;
  const lemma = tree.lemma(at);
  const of = (phrases: readonly number[], by: string) =>
    phrases.flatMap((phrase) => findHeads(scene, words, phrase).map((head) => [head, by] as const));
  if (tree.isVerb(at) && words.talk.has(lemma)) {
    const about = tree.all(at, 'obl').filter((phrase) => words.prepositions.has(tree.preposition(phrase)));
    return of([...tree.all(at, 'obj'), ...about], 'fields/talked-about');
  }
  if (tree.upos(at) !== 'NOUN') return [];
  if (words.areas.has(lemma))
    return of(
      tree.all(at, 'nmod').filter((phrase) => /^(?:of|as|such|like|including)$/.test(tree.preposition(phrase))),
      'fields/area',
    );
  if (words.ties.has(lemma))
    return of(
      tree.all(at, 'nmod').filter((phrase) => /^(?:in|on)$/.test(tree.preposition(phrase))),
      'fields/tie',
    );
  const owned = scene.statementAt(at) !== null && words.topics.has(lemma);
  return owned ? [[at, 'fields/said']] : [];
}

function readField(scene: Scene, words: FieldWords, head: number, at: number, by: string, number: number): Field | null {
  const { tree } = scene;
  if (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(tree.upos(head)) || scene.mentions.at(head)?.actor.kind === 'person') return null;
  const range = fieldRange(scene, head);
  if (!range) return null;
  const topic = topicOf(scene, words, head, range);
  const statement = scene.statementAt(head);
  const verb = tree.isVerb(at) ? actorOf(scene, subjectOf(tree, at)) : null;
  const speaker = scene.actors.find(({ id }) => id === (statement?.speaker ?? null)) ?? null;
  const party = verb ?? speaker;
  return {
    id: `f${number}`,
    name: tree.words(range),
    topic,
    parties: party ? [...membersOf(party)] : [],
    span: tree.span(range),
    statement: statement?.id ?? null,
    confidence: topic === null ? 0.5 : 0.7,
    by,
  };
}
