import type { PloverType } from '../domain/index.ts';
import { compileNoun, compileVerb, type Pattern } from './frame-patterns.ts';
import type { FrameEntry } from './frame-shapes.ts';
import { tables } from './pack.ts';

/** A way of telling an event (`data/lexicon/frames/`). `id`: with its type, `consult/meet`. */
export interface EventFrame extends FrameEntry {
  readonly type: PloverType;
}

/** A pattern with its frame. `weight`: how many words it asks for. */
export interface FramePattern extends Pattern {
  readonly frame: EventFrame;
  readonly weight: number;
}

/** Patterns by their head's lemma, the longest first. */
export interface FrameIndex {
  readonly verbs: ReadonlyMap<string, readonly FramePattern[]>;
  readonly nouns: ReadonlyMap<string, readonly FramePattern[]>;
  readonly adjectives: ReadonlyMap<string, readonly FramePattern[]>;
}

let index: FrameIndex | undefined;

export function frameIndex(): FrameIndex {
  index ??= indexFrames();
  return index;
}

/** Every frame of the lexicon, type by type. */
export function allFrames(): readonly EventFrame[] {
  return tables().frames.flatMap(({ type, frames }) =>
    frames.map((entry) => ({ ...entry, type, id: `${type.toLowerCase()}/${entry.id}` })),
  );
}

function indexFrames(): FrameIndex {
  const { eventWords } = tables();
  const all = allFrames();
  const by = (patterns: (frame: EventFrame) => readonly string[], compile: typeof compileVerb): Map<string, FramePattern[]> => {
    const map = new Map<string, FramePattern[]>();
    for (const frame of all)
      for (const words of patterns(frame)) {
        const pattern = compile(words, eventWords);
        const list = map.get(pattern.head) ?? [];
        list.push({ ...pattern, frame, weight: words.split(' ').length });
        map.set(pattern.head, list);
      }
    for (const list of map.values()) list.sort((a, b) => b.weight - a.weight);
    return map;
  };
  return {
    verbs: by((frame) => frame.verbs, compileVerb),
    nouns: by((frame) => frame.nouns, compileNoun),
    adjectives: by((frame) => frame.adjectives, compileNoun),
  };
}
