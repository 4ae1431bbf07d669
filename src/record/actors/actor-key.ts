import { findNamed, plainName } from '../../tables/index.ts';
import type { ActorJson } from '../reading-shape.ts';
import { foldName } from './name-fold.ts';

/**
 * What tells an actor across articles: `state:CHN`, `person:li shangfu:CHN`. Null where nothing does: groups, and persons
 * without a name ("the Russian president"). Persons of one name and different countries have keys of their own, so that they can be
 * told apart.
 */
export function actorKey(actor: ActorJson): string | null {
  switch (actor.kind) {
    case 'group':
      return null;
    case 'state':
      return `state:${actor.country ?? plainName(actor.name)}`;
    case 'person':
      return isNamed(actor) ? `person:${foldName(actor.name).join(' ')}:${actor.country ?? ''}` : null;
    case 'organization':
    case 'body': {
      const named = findNamed(actor.name);
      if (named?.kind === 'organisation') return `organization:${named.organisation.code}`;
      if (named?.kind === 'body') return `body:${named.state.iso3}:${named.body.names[0]}`;
      return `${actor.kind}:${actor.country ?? ''}:${plainWords(actor)}`;
    }
  }
}

function isNamed(actor: ActorJson): boolean {
  return actor.mentions.some(({ form }) => form === 'name') && foldName(actor.name).length > 0;
}

/** "China's Defense Ministry", "Chinese Ministry of Defence": the country is told beside, and the order of the words is free. */
function plainWords(actor: ActorJson): string {
  const words = plainName(actor.name)
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['the', 'of', 'for', 'and', 's'].includes(word));
  const telling = words.filter((word) => !isOfCountry(word, actor.country));
  return (telling.length > 0 ? telling : words).toSorted().join(' ');
}

function isOfCountry(word: string, country: string | null): boolean {
  const named = findNamed(word[0]?.toUpperCase() + word.slice(1));
  return (named?.kind === 'state' || named?.kind === 'demonym') && named.state.iso3 === country;
}
