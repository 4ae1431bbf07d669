import type { Draft } from './draft.ts';
import type { Parties } from './parties.ts';
import { placePhrases } from './place-phrases.ts';
import type { Tree } from './tree.ts';

/**
 * A meeting at one side's place is a visit of the other; at a place that is neither's it is one on third ground.
 *
 * Reads: "The president of Kenya met the president of Peru in Lima." → CONSULT visit KEN → PER
 * Reads: "The presidents of Kenya and Peru met in Japan." → CONSULT third-party
 * Leaves: "The president of Kenya phoned the president of Peru in Lima."
 */
export function findHosts(tree: Tree, parties: Parties, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    // What is discussed "in Kenya" need not be discussed there.
    if (draft.type !== 'CONSULT' || draft.mode !== null || draft.by === 'consult/discuss') return draft;
    const ground = groundOf(tree, parties, draft);
    if (ground === null) return draft;
    const all = [...draft.actor, ...draft.recipient];
    const atHome = (id: string): boolean => parties.countries([id]).includes(ground);
    // "met with opposition leader Ek and President Ortiz in Lima": of no country that is told, and met at home with the president.
    const received = draft.recipient.some(atHome) ? draft.recipient : [];
    const hosts = all.filter((id) => atHome(id) || (received.includes(id) && parties.countries([id]).length === 0));
    const guests = all.filter((id) => !hosts.includes(id));
    if (hosts.length === 0 && guests.length > 1)
      return { ...draft, mode: 'third-party', cameo: '044', why: [...draft.why, 'on third ground'] };
    if (hosts.length === 0 || guests.length === 0) return draft;
    const why = [...draft.why, 'at one side’s place: a visit of the other'];
    return { ...draft, mode: 'visit', cameo: '042', actor: guests, recipient: hosts, reciprocal: false, why };
  });
}

/** The country of the place that the clause gives: "in Lima", "outside Lima", "at the White House", "today in Lima". */
function groundOf(tree: Tree, parties: Parties, { at, clause }: Draft): string | null {
  for (const word of new Set([at, clause]))
    for (const place of placePhrases(tree, word)) {
      const country = parties.placeCountry(place);
      if (country !== null) return country;
    }
  return null;
}
