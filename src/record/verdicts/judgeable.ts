import type { FullReading } from '../reading-shape.ts';
import type { RecordKind, Said } from './said.ts';

/** Where a record stands, which outlasts reading anew: code points of the text, and which it is of those at the same place. */
export interface Place {
  readonly kind: RecordKind;
  readonly start: number;
  readonly end: number;
  /** Counts from 0. */
  readonly number: number;
}

/** A record of a reading that a person may judge. */
export interface Judgeable extends Place {
  /** In the reading: `e3`, `s1`, `c2`; `a4@0` for the first mention of an actor. */
  readonly id: string;
  readonly said: Said;
}

const LETTERS: Readonly<Record<string, RecordKind>> = { e: 'event', s: 'statement', c: 'commitment', a: 'mention' };

/** By a record's id, or by its name (`nor-1#e3`); null where it is neither. */
export function kindOf(name: string): RecordKind | null {
  const [, letter = ''] = /(?:^|#)(?:([esc])\d+|(a)\d+@\d+)$/.exec(name)?.filter((part) => part !== undefined) ?? [];
  return LETTERS[letter] ?? null;
}

type Pair = readonly [number, number];

/** All that may be judged in a reading. Events stand where their verbs do, what is said where it is said. */
export function judgeablesOf(reading: FullReading): Judgeable[] {
  const who = nameActors(reading);
  const names = (ids: readonly string[]) => ids.map(who);
  const places = new Map(reading.places.map(({ id, name }) => [id, name]));
  return countPlaces([
    ...reading.events.map(({ id, type, mode, status, actor, recipient, when, place, span, trigger }) => ({
      ...standing('event', trigger.length > 0 ? trigger : [span]),
      id,
      said: {
        ...{ type, mode, status, actors: names(actor), recipients: names(recipient), start: when?.start ?? null, end: when?.end ?? null },
        place: place === null ? null : (places.get(place) ?? null),
        span,
      },
    })),
    ...reading.statements.map(({ id, speaker, addressee, manner, content }) => ({
      ...standing('statement', content),
      id,
      said: { speaker: speaker && who(speaker), addressee: addressee && who(addressee), manner, span: reach(content) },
    })),
    ...reading.commitments.map(({ id, form, standing: how, by, parties, content }) => ({
      ...standing('commitment', content),
      id,
      said: { form, standing: how, committed: by && who(by), parties: names(parties), span: reach(content) },
    })),
    ...reading.actors.flatMap(({ id, mentions }) =>
      mentions.map(({ span, form }, number) => ({
        ...standing('mention', [span]),
        id: `${id}@${number}`,
        said: { actor: who(id), form, span },
      })),
    ),
  ]);
}

/** Actors by their ids, as people call them. */
export function nameActors({ actors }: FullReading): (id: string) => string {
  const names = new Map(actors.map(({ id, name, country }) => [id, country === null || country === name ? name : `${name} (${country})`]));
  return (id) => names.get(id) ?? id;
}

function standing(kind: RecordKind, spans: readonly Pair[]): Omit<Place, 'number'> {
  const [start, end] = reach(spans);
  return { kind, start, end };
}

function reach(spans: readonly Pair[]): [number, number] {
  if (spans.length === 0) return [0, 0];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

function countPlaces(drafts: readonly Omit<Judgeable, 'number'>[]): Judgeable[] {
  const before = new Map<string, number>();
  return drafts.map((draft) => {
    const place = `${draft.kind} ${draft.start} ${draft.end}`;
    const number = before.get(place) ?? 0;
    before.set(place, number + 1);
    return { ...draft, number };
  });
}
