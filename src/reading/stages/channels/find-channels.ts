import type { Actor, Analysis, Channel, Doubt } from '../../../domain/index.ts';
import type { Issuer } from '../issuer/issuer.ts';
import { spanOf } from '../statements/draft.ts';
import { findAnonymous } from './anonymous.ts';
import { findAttributable } from './attributable.ts';
import type { Citation } from './citation.ts';
import { findCitedDocuments } from './cited-documents.ts';
import { findCitedMedia } from './cited-media.ts';
import { type Extent, findExtent } from './extent.ts';
import { issuingActor } from './issuing-actor.ts';
import { findRelayed } from './relayed.ts';
import { setScene } from './scene.ts';
import { findTitled } from './titled-spokesperson.ts';

export interface Channels {
  readonly channels: readonly Channel[];
  /** Actors made because they vouch for the text and it names them nowhere. */
  readonly issuers: readonly Actor[];
  readonly channelDoubts: readonly Doubt[];
}

/** Who vouches for what: c0 is the outlet or issuer itself; the others are the sources that the text names, in its order. */
export function findChannels(analysis: Analysis, actors: readonly Actor[], issuer: Issuer | null): Channels {
  const scene = setScene(analysis, actors, issuer);
  const own = issuer ? issuingActor(issuer, actors) : null;
  const outlet: Channel = {
    id: 'c0',
    kind: 'outlet',
    issuer: own?.actor.id ?? null,
    span: null,
    through: null,
    over: [],
    confidence: issuer?.confidence ?? 1,
    by: issuer?.by ?? 'channels/outlet',
  };
  const attributable = findAttributable(scene);
  const next = `a${actors.length + (own?.made ? 2 : 1)}`;
  const titled = own && attributable.length === 0 ? findTitled(scene, actors, own.actor, next) : null;
  const whole = titled ? [titled.citation] : attributable;
  const cited = withoutDoubles([...findCitedDocuments(scene), ...findCitedMedia(scene), ...findAnonymous(scene)]);
  const all = [...whole, ...cited, ...findRelayed(scene).filter((relay) => !isWithin(relay, cited))].sort(
    (a, b) => a.named.from - b.named.from,
  );
  const taken = new Set(cited.map(({ named }) => scene.sentenceOf(named.from)));
  const made = all.map((citation, at) => ({ citation, extent: findExtent(scene, citation, taken), id: `c${at + 1}` }));
  const base = whole.length > 0 ? (made.find(({ citation }) => citation === whole[0])?.id ?? 'c0') : 'c0';
  const channels = made.map(({ citation, extent, id }): Channel => {
    const media = made.find(({ citation: other }) => passesOn(other, citation, scene.sentenceOf));
    return {
      id,
      kind: citation.kind,
      issuer: citation.issuer?.id ?? null,
      span: citation.named.to > citation.named.from ? spanOf(analysis, citation.named) : null,
      through: media?.id ?? (id === base ? 'c0' : base),
      over: extent.over.map((range) => spanOf(analysis, range)),
      confidence: citation.confidence,
      by: citation.by,
    };
  });
  return {
    channels: [outlet, ...channels],
    issuers: [...(own?.made ? [own.actor] : []), ...(titled?.made ? [titled.made] : [])],
    channelDoubts: made.flatMap((one) => doubtEnd(analysis, one)),
  };
}

/** "Xinhua reported, citing a statement by the ministry": a medium passes on what else its sentence cites. */
function passesOn(medium: Citation, cited: Citation, sentenceOf: (token: number) => number): boolean {
  return medium.kind === 'media' && cited.kind !== 'media' && sentenceOf(medium.named.from) === sentenceOf(cited.named.from);
}

/** One source cited in two ways in one sentence: the first rule that found it. */
function withoutDoubles(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (citation, at) => !citations.slice(0, at).some((other) => other.named.from < citation.named.to && citation.named.from < other.named.to),
  );
}

/** "According to a statement by the Kremlin": the statement is cited already, and the Kremlin passes nothing on beside it. */
function isWithin(relay: Citation, cited: readonly Citation[]): boolean {
  return cited.some(({ named }) => named.from < relay.named.to && relay.named.from < named.to);
}

function doubtEnd(analysis: Analysis, { citation, extent }: { citation: Citation; extent: Extent }): Doubt[] {
  if (!extent.unclear) return [];
  const name = citation.issuer?.name ?? 'the source cited before';
  return [
    {
      code: 'unclear-channel',
      span: spanOf(analysis, extent.unclear),
      note: `may still be told on the word of ${name}`,
      by: 'channels/extent',
    },
  ];
}
