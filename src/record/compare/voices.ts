import type { ActorJson, FullReading } from '../reading-shape.ts';
import { countriesOf } from './countries.ts';
import { type Tone, toneOf } from './tone.ts';

type Pair = readonly [number, number];

/** Somebody whom an account has say something. */
export interface Voice {
  readonly name: string;
  readonly country: string | null;
  /** As the account puts it: "warned". */
  readonly cue: string | null;
  readonly tone: Tone | null;
  /** Of the other account's side: what this account says that the other side has said. */
  readonly otherSide: boolean;
}

/** Who is said to say the sentences at those places, each with each cue once. `other`: country of whoever vouches for the other account. */
export function voicesIn({ statements, actors, document }: FullReading, spans: readonly Pair[], other: string | null): Voice[] {
  const characters = Array.from(document.text);
  const voices = new Map<string, Voice>();
  for (const { speaker, cue, content } of statements) {
    const [begins] = content[0] ?? [];
    const actor = actors.find(({ id }) => id === speaker);
    if (!actor || begins === undefined || !spans.some(([start, end]) => start <= begins && begins < end)) continue;
    const words = cue.map(([start, end]) => characters.slice(start, end).join('')).join(' … ');
    const countries = countriesOf([actor.id], actors);
    voices.set(`${actor.id} ${words}`, {
      name: nameOf(actor, actors),
      country: actor.country,
      cue: words === '' ? null : words,
      tone: toneOf(words)?.tone ?? null,
      otherSide: other !== null && countries.size === 1 && countries.has(other),
    });
  }
  return [...voices.values()];
}

/** "The leaders" are named where the text tells who they are. */
function nameOf({ id, name, members }: ActorJson, actors: readonly ActorJson[]): string {
  const named = members.flatMap((member) => actors.filter((actor) => actor.id === member && member !== id).map((actor) => actor.name));
  return named.length > 0 ? named.join(', ') : name;
}

/** Country of whoever vouches for an account; null for the press and where nobody is named. */
export function sideOfAccount({ channels, actors }: FullReading): string | null {
  const issuer = channels.find(({ kind }) => kind === 'outlet')?.issuer;
  return actors.find(({ id }) => id === issuer)?.country ?? null;
}

/** For each sentence the countries that speak in it or act. */
export function countriesSpeaking({ sentences, statements, events, actors }: FullReading): ReadonlySet<string>[] {
  return sentences.map(({ span: [start, end] }) => {
    const begins = (at: number | undefined) => at !== undefined && start <= at && at < end;
    const speaking = statements.filter(({ content }) => begins(content[0]?.[0])).flatMap(({ speaker }) => speaker ?? []);
    const acting = events
      .filter(({ span }) => begins(span[0]))
      .flatMap(({ actor, recipient, reciprocal }) => [...actor, ...(reciprocal ? recipient : [])]);
    return countriesOf(speaking.length > 0 ? speaking : acting, actors);
  });
}
