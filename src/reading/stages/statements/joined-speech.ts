import type { Analysis, Token } from '../../../domain/index.ts';
import { subtreeRange } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import { JOINED } from '../joined-verbs.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';

/**
 * A verb of speech that is joined to the cue of a statement, where the model took it for a part of what is said, tells a statement of the
 * same speaker.
 *
 * Reads: Lee said Peru should wait and said the road was closed. → Lee | said | the road was closed
 * Leaves: Lee said Peru should wait and build a road.
 */
export function findJoinedSpeech(analysis: Analysis, drafts: readonly Draft[], dependents: readonly (readonly number[])[]): Draft[] {
  const cues = new Set(drafts.map((draft) => cueVerb(analysis, draft)));
  return drafts.flatMap((draft) =>
    (dependents[cueVerb(analysis, draft)] ?? []).flatMap((verb): Draft[] => {
      const token = analysis.tokens[verb] as Token;
      if (token.relation !== JOINED || cues.has(verb) || !speechVerbs().clause.has(token.lemma)) return [];
      const clause = dependents[verb]?.find((child) => child > verb && analysis.tokens[child]?.relation === 'ccomp');
      if (clause === undefined) return [];
      const { from, to } = subtreeRange(dependents, clause);
      const content = { from: Math.max(from, verb + 1), to };
      return [
        { ...draft, cue: [{ from: verb, to: verb + 1 }], content: [content], confidence: draft.confidence * 0.9, by: 'statements/joined' },
      ];
    }),
  );
}
