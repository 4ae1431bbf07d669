import type { Actor, Analysis, TokenRange } from '../../../domain/index.ts';
import type { Mentions } from './mentions.ts';

/** Kinds of ministries by the words of their names. */
const KINDS: readonly RegExp[] = [
  /foreign (?:affairs )?ministry|ministry of foreign affairs|foreign office|external affairs/i,
  /defen[cs]e ministry|ministry of (?:national )?defen[cs]e/i,
];
const VOICE = /^(?:spokes(?:man|woman|person)|ministry)$/;
/** Sentences in which a government's country must be named, the source's own and those before. */
const REACH = 3;

/**
 * Whom a source speaks for that tells no country: the ministry of its kind, where the text has those of one country alone, or the government of
 * the one country that is named near.
 *
 * Takes: "Kenya's Foreign Ministry … A foreign ministry spokesman said", "Kenya closed the road. The government said"
 * Not: "Kenya's and Peru's foreign ministries … A foreign ministry spokesman said"
 */
export function bodyInReach(analysis: Analysis, run: TokenRange, head: number, mentions: Mentions): Actor | null {
  const { tokens } = analysis;
  const words = tokens
    .slice(run.from, run.to)
    .map(({ text }) => text)
    .join(' ');
  if (/^the government$/i.test(words)) return governmentNear(analysis, run.from, mentions);
  const kind = VOICE.test(tokens[head]?.lemma.toLowerCase() ?? '') ? KINDS.find((each) => each.test(words)) : undefined;
  if (!kind || run.to - run.from > SHORT) return null;
  return onlyOf(
    mentions.between(0, run.from).filter((actor) => actor.kind === 'body' && kind.test(actor.name)),
    (actor) => actor.country !== null,
  );
}

/** Longest source, in tokens, that names no country: "a senior foreign ministry spokesman". */
const SHORT = 6;

function governmentNear({ tokens, sentences }: Analysis, at: number, mentions: Mentions): Actor | null {
  const own = tokens[at]?.sentence ?? 0;
  const from = sentences[Math.max(0, own - REACH + 1)]?.from ?? 0;
  const to = sentences[own]?.to ?? at;
  const near = mentions.between(from, to).filter(({ country, members }) => country !== null && members.length === 0);
  return onlyOf(near, ({ kind }) => kind === 'state');
}

/** The last that suits, where all are of one country. */
function onlyOf(actors: readonly Actor[], suits: (actor: Actor) => boolean): Actor | null {
  if (new Set(actors.map(({ country }) => country)).size !== 1) return null;
  return actors.findLast(suits) ?? null;
}
