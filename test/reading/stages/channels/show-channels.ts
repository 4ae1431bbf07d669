import type { Actor, ActorKind, Analysis, Span } from '../../../../src/domain/index.ts';
import { tokensIn } from '../../../../src/language/align.ts';
import { findChannels } from '../../../../src/reading/stages/channels/find-channels.ts';
import type { Issuer } from '../../../../src/reading/stages/issuer/issuer.ts';
import { type ByHand, handAnalysis } from '../../../hand-analysis.ts';

export interface Cited extends ByHand {
  /** Sources, cues and contents as the model would give them, in words of the text. */
  readonly said?: readonly (readonly [source: string, cue: string, content: string])[];
  /** Name, kind and all words that mention it. */
  readonly actors?: readonly (readonly [name: string, kind: ActorKind, ...mentions: string[]])[];
  readonly media?: readonly string[];
  readonly issuer?: Issuer;
  readonly lemmas?: Readonly<Record<string, string>>;
}

/** `kind of issuer: “words that name it” over [first word … last word]` of each channel but the outlet; doubts after `?`. */
export function showChannels(text: string, cited: Cited): string[] {
  const analysis = analysisOf(text, cited);
  const actors = (cited.actors ?? []).map((given) => actorOf(text, given, cited.media ?? []));
  const { channels, channelDoubts } = findChannels(analysis, actors, cited.issuer ?? null);
  const words = ({ start, end }: Span) => text.slice(start, end);
  const shown = channels.slice(1).map(({ kind, issuer, span, over, through }) => {
    const parts = over.map((part) => `[${words(part).split(' ')[0]} … ${words(part).split(' ').at(-1)}]`).join(' ');
    return `${kind} of ${issuer ?? '-'}: “${span ? words(span) : ''}” over ${parts}${through === 'c0' ? '' : ` through ${through}`}`;
  });
  return [...shown, ...channelDoubts.map(({ code, span }) => `? ${code}: ${words(span)}`)];
}

function analysisOf(text: string, cited: Cited): Analysis {
  const bare = handAnalysis(text, cited);
  const tokens = bare.tokens.map((token) => ({ ...token, lemma: cited.lemmas?.[token.text] ?? token.lemma }));
  const range = (words: string) => {
    const start = text.indexOf(words);
    const [from, to] = tokensIn(
      tokens.map(({ span }) => span),
      { start, end: start + words.length },
    );
    return { from, to };
  };
  const attributions = (cited.said ?? []).map(([source, cue, content]) => ({
    source: source === '' ? [] : [range(source)],
    cue: [range(cue)],
    content: [range(content)],
    confidence: 0.9,
  }));
  return { ...bare, tokens, attributions };
}

function actorOf(text: string, [name, kind, ...words]: readonly [string, ActorKind, ...string[]], media: readonly string[]): Actor {
  const spans = words.flatMap((mention) => {
    const found: Span[] = [];
    for (let at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) found.push({ start: at, end: at + mention.length });
    return found;
  });
  const sectors = media.includes(name) ? ['MED'] : [];
  const mentions = spans.map((span) => ({ span, form: 'name' as const }));
  return { id: name, name, kind, country: null, sectors, offices: [], members: [], mentions, confidence: 1, by: 'test' };
}
