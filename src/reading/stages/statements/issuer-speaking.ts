import type { Actor, Analysis, Channel, TokenRange } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';

/**
 * "It said", "the statement said": whoever issued the statement that vouches here.
 *
 * Reads: "According to a statement by the Kremlin, …. It said …" → the Kremlin
 * Leaves: "It is believed that …"
 */
export function issuerSpeaking(
  analysis: Analysis,
  source: readonly TokenRange[],
  channel: Channel | null,
  actors: readonly Actor[],
): Actor | null {
  const run = source[0];
  if (!run || channel?.kind !== 'statement' || channel.issuer === null) return null;
  const token = analysis.tokens[headOf(analysis, run)];
  const it = run.to - run.from === 1 && /^it$/i.test(token?.text ?? '');
  const document = run.to - run.from <= 2 && speechVerbs().documents.has(token?.lemma ?? '');
  return it || document ? (actors.find(({ id }) => id === channel.issuer) ?? null) : null;
}
