import type { EventSettings } from './frame-shapes.ts';
import { tables } from './pack.ts';

const settings = new Map<keyof EventSettings, ReadonlySet<string>>();
let sectors: ReadonlyMap<string, string> | undefined;

/** Is the lemma in this list of `data/lexicon/event-settings.yaml`? */
export function isSetting(list: keyof EventSettings, lemma: string): boolean {
  let set = settings.get(list);
  if (!set) {
    set = new Set(tables().eventSettings[list]);
    settings.set(list, set);
  }
  return set.has(lemma);
}

/** The PLOVER sector of a noun for people who act together (`data/lexicon/peoples.yaml`); the first of several. */
export function peopleSector(lemma: string): string | undefined {
  if (!sectors) {
    const map = new Map<string, string>();
    for (const { sector, words } of tables().peoples) for (const word of words) if (!map.has(word)) map.set(word, sector);
    sectors = map;
  }
  return sectors.get(lemma);
}

let contexts: ReadonlyMap<string, string> | undefined;

/** The PLOVER context that a lemma tells of (`data/lexicon/context-words.yaml`). */
export function contextOfWord(lemma: string): string | undefined {
  if (!contexts) {
    const map = new Map<string, string>();
    for (const [context, words] of Object.entries(tables().contextWords))
      for (const word of words) if (!map.has(word)) map.set(word, context);
    contexts = map;
  }
  return contexts.get(lemma);
}
