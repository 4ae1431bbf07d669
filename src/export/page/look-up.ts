import type { Reading, Span } from '../../domain/index.ts';
import { wordsAt } from '../../domain/index.ts';
import { cleanShown } from './clean.ts';

/** Ids and spans of one reading as words. */
export interface LookUp {
  actor(id: string | null): string | null;
  /** `statement of the Ministry of Defence, through outlet`. */
  channel(id: string | null): string | null;
  speaker(statement: string): string | null;
  /** Runs of the text, in order, with `…` between them. */
  words(runs: readonly Span[]): string;
}

export function lookUp(reading: Reading): LookUp {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const channels = new Map(reading.channels.map((channel) => [channel.id, channel]));
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));

  const actor = (id: string | null) => (id && actors.get(id)?.name) || null;
  const words = (runs: readonly Span[]) => runs.map((run) => cleanShown(wordsAt(reading.document.text, run)).trim()).join(' … ');
  const channel = (id: string | null, seen: readonly string[] = []): string | null => {
    const found = id && !seen.includes(id) ? channels.get(id) : undefined;
    if (!found) return null;
    const issuer = actor(found.issuer) ?? (found.span ? `“${words([found.span])}”` : null);
    const through = channel(found.through, [...seen, found.id]);
    return `${found.kind}${issuer ? ` of ${issuer}` : ''}${through ? `, through ${through}` : ''}`;
  };
  return { actor, channel: (id) => channel(id), speaker: (id) => actor(statements.get(id)?.speaker ?? null), words };
}
