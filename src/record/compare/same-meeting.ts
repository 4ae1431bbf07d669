import type { FullReading } from '../reading-shape.ts';
import { countriesOf } from './countries.ts';

type Pair = readonly [number, number];
type Link = readonly [number, number];

/** A meeting that two accounts tell of. */
export interface MeetingTold {
  /** Where each first tells of it, as numbers of sentences. */
  readonly at: Link;
  /** The countries that met, as far as both have them. */
  readonly parties: ReadonlySet<string>;
}

/** Words of talks, for those that no event was made of: "Another phone call took place between the presidents." */
const TALKS = /\b(?:met|meeting|talks?|talked|spoke|spoken|calls?|conversations?|consultations?|negotiations|visited|hosted|received)\b/i;

/** The first meeting or talk of the same two or more countries that both tell of; null where one tells of none. */
export function findMeetingTold(a: FullReading, b: FullReading): MeetingTold | null {
  const [own, other] = [talksOf(a), talksOf(b)];
  for (const one of own)
    for (const two of other) {
      const parties = one.countries.intersection(two.countries);
      if (parties.size >= 2) return { at: [one.sentence, two.sentence], parties };
    }
  return null;
}

interface Talk {
  readonly countries: ReadonlySet<string>;
  readonly sentence: number;
}

/** Sentences that tell of a meeting or talk, in order, with the countries that their events or their words name as there. */
function talksOf(reading: FullReading): Talk[] {
  const characters = Array.from(reading.document.text);
  return reading.sentences.flatMap(({ span }, sentence): Talk[] => {
    const taking = participantsIn(reading, span);
    const named = TALKS.test(characters.slice(...span).join('')) ? namedIn(reading, span) : [];
    return taking.length + named.length === 0 ? [] : [{ countries: countriesOf([...taking, ...named], reading.actors), sentence }];
  });
}

function participantsIn({ events }: FullReading, [start, end]: Pair): string[] {
  return events
    .filter(
      ({ type, status, span: [at] }) => type === 'CONSULT' && (status === 'happened' || status === 'ongoing') && start <= at && at < end,
    )
    .flatMap(({ actor, recipient }) => [...actor, ...recipient]);
}

function namedIn({ actors }: FullReading, [start, end]: Pair): string[] {
  const isHere = ({ span, form }: FullReading['actors'][number]['mentions'][number]) =>
    form !== 'pronoun' && start <= span[0] && span[1] <= end;
  return actors.filter(({ kind, mentions }) => kind === 'person' && mentions.some(isHere)).map(({ id }) => id);
}
