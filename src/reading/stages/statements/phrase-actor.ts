import type { Actor, Analysis } from '../../../domain/index.ts';
import { subtreeRange } from '../../../language/dependents.ts';
import type { Mentions } from './mentions.ts';
import { findSpeaker } from './speaker.ts';

/** What is looked at to tell whom a phrase means. */
export interface Look {
  readonly analysis: Analysis;
  readonly mentions: Mentions;
  readonly dependents: readonly (readonly number[])[];
}

/** The actor that a phrase means by its head word: the person named there, or whose title it is; others joined to it left out. */
export function phraseActor({ analysis, mentions, dependents }: Look, head: number): Actor | null {
  const direct = mentions.at(head)?.actor;
  if (direct?.kind === 'person') return direct;
  const apart = (child: number) => /^(?:conj|cc|acl|punct|case)/.test(analysis.tokens[child]?.relation ?? '');
  return findSpeaker(analysis, [subtreeRange(dependents, head, apart)], mentions);
}

/** The actor of a phrase and those joined to it by "and". */
export function phraseActors(look: Look, head: number): Actor[] {
  const own = phraseActor(look, head);
  const joined = (look.dependents[head] ?? []).filter((child) => look.analysis.tokens[child]?.relation === 'conj');
  return [...(own ? [own] : []), ...joined.flatMap((child) => phraseActors(look, child))];
}
