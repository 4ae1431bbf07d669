import type { Actor } from '../../../domain/index.ts';
import type { Citation } from './citation.ts';
import type { Scene } from './scene.ts';

const TITLE =
  /^(?:Statement|Readout|Remarks)\s+(?:[Bb]y|[Ff]rom|[Oo]f)\s+(?:[Tt]he\s+)?(?:[\p{L}.’'-]+\s+){0,6}Spokes(?:person|man|woman)\s+(?<name>\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,2})(?=\s+(?:[Oo]n|[Oo]f|[Rr]egarding|[Aa]bout|[Cc]oncerning|[Ff]ollowing|[Aa]t|[Ii]n|[Aa]fter|\p{Lu}\p{Ll}+ing)\b|$)/u;

/**
 * The spokesperson whose statement the title of an office's text says that it is; `next` is the id of an actor made for a name that the text
 * does not have.
 *
 * Reads: title "Statement by NSC Spokesperson Ann Lee on the Port" → person of Ann Lee, over the whole text
 * Leaves: title "Readout of Bo Ek’s Call with Ann Lee, Spokesperson of Kenya"
 */
export function findTitled(
  scene: Scene,
  actors: readonly Actor[],
  issuer: Actor,
  next: string,
): { citation: Citation; made: Actor | null } | null {
  const name = TITLE.exec(scene.analysis.article.title ?? '')?.groups?.name;
  if (name === undefined) return null;
  const known = actors.find((actor) => actor.kind === 'person' && actor.name === name);
  const by = 'channels/titled-spokesperson';
  const made: Actor | null = known
    ? null
    : {
        id: next,
        kind: 'person',
        name,
        country: issuer.country,
        sectors: ['GOV'],
        offices: [],
        members: [],
        mentions: [],
        confidence: 0.9,
        by,
      };
  const over = [{ from: 0, to: scene.analysis.tokens.length }];
  const named = { from: 0, to: 0 };
  return { citation: { kind: 'person', issuer: known ?? made, named, over, goesOn: 'no', confidence: 0.9, by }, made };
}
