import type { Actor, Reading, Span, Statement } from '../domain/index.ts';
import { nameSource, targetWriter } from './webanno-target.ts';

interface Body {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying' | 'identifying' | 'describing' | 'commenting';
  readonly value: string;
}

interface Note {
  readonly id: string;
  readonly motivation: 'identifying' | 'describing' | 'questioning' | 'linking';
  readonly runs: readonly Span[];
  /** Statements about the text, or, for `linking`, the id of the note that this one belongs to. */
  readonly body: readonly Body[] | string;
}

/** A reading as W3C Web Annotations, one JSON-LD object a line, each anchored by position (code points) and by quotation. */
export function readingToWebAnnotations(reading: Reading): string {
  const target = targetWriter(reading);
  const source = nameSource(reading);
  const page = source.replace(/#.*$/u, '');
  const name = (id: string) => `${page}#${id}`;
  const lines = [...actorNotes(reading), ...timeNotes(reading), ...statementNotes(reading), ...doubtNotes(reading)].flatMap((note) => {
    const where = target(note.runs);
    if (!where) return [];
    const body = typeof note.body === 'string' ? name(note.body) : note.body;
    const { motivation } = note;
    return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: name(note.id), type: 'Annotation', motivation, body, target: where })}\n`;
  });
  return lines.join('');
}

function actorNotes(reading: Reading): Note[] {
  return reading.actors.flatMap((actor) =>
    actor.mentions.map(
      (mention, index): Note => ({
        id: `${actor.id}-${index + 1}`,
        motivation: 'identifying',
        runs: [mention.span],
        body: [say('classifying', actor.kind), say('identifying', describeActor(actor)), say('classifying', mention.form)],
      }),
    ),
  );
}

function timeNotes(reading: Reading): Note[] {
  return reading.times.map((time) => ({
    id: time.id,
    motivation: 'describing',
    runs: [time.span],
    body: [say('classifying', time.type), say('describing', time.value)],
  }));
}

function statementNotes(reading: Reading): Note[] {
  return reading.statements.flatMap((statement): Note[] => [
    { id: statement.id, motivation: 'describing', runs: statement.content, body: describeStatement(reading, statement) },
    { id: `${statement.id}-source`, motivation: 'linking', runs: statement.source, body: statement.id },
    { id: `${statement.id}-cue`, motivation: 'linking', runs: statement.cue, body: statement.id },
  ]);
}

function doubtNotes(reading: Reading): Note[] {
  return reading.doubts.map((doubt, index) => ({
    id: `doubt-${index + 1}`,
    motivation: 'questioning',
    runs: [doubt.span],
    body: [say('classifying', doubt.code), say('commenting', doubt.note)],
  }));
}

function describeStatement(reading: Reading, statement: Statement): Body[] {
  const find = (id: string | null) => reading.actors.find((actor) => actor.id === id);
  const speaker = find(statement.speaker);
  const addressee = find(statement.addressee);
  const words = ['said by', speaker ? describeActor(speaker) : 'someone not named'];
  if (addressee) words.push('to', describeActor(addressee));
  const bodies = [say('classifying', 'statement'), say('classifying', statement.manner), say('describing', words.join(' '))];
  if (statement.within) bodies.push(say('describing', `told in ${statement.within}`));
  return bodies;
}

function describeActor(actor: Actor): string {
  return actor.country ? `${actor.name} (${actor.country})` : actor.name;
}

function say(purpose: Body['purpose'], value: string): Body {
  return { type: 'TextualBody', purpose, value };
}
