import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** "arrived in Lima at the invitation of President Ek": where nobody else is told, who invited is the host, if of the country gone to. */
export function withInviter({ tree, travellers }: Scene, draft: Draft): Draft {
  if (draft.host !== null) return draft;
  const invitations = draft.words
    .flatMap((word) => tree.all(word, 'obl', 'nmod'))
    .filter((word) => tree.lemma(word) === 'invitation' && /^(?:at|on|upon)$/.test(tree.preposition(word)));
  const inviters = invitations.flatMap((word) => tree.all(word, 'nmod')).filter((word) => /^(?:of|from|by|)$/.test(tree.preposition(word)));
  const countries = new Set(draft.stops.map(({ country }) => country));
  const host = inviters.flatMap((word) => travellers.of(word)).find(({ country }) => country !== null && countries.has(country));
  return host && countries.size === 1 && !draft.visitors.includes(host) ? { ...draft, host } : draft;
}
