import type { Channel, Event, Span, Statement } from '../../../domain/index.ts';
import { goldsteinOf, ploverDefinition } from '../../../tables/index.ts';
import { channelAt } from '../channels/channel-at.ts';
import { statementOf } from './reported.ts';
import type { Dated } from './setting.ts';
import type { Tree } from './tree.ts';

/** A draft as the record it becomes: words as spans, its statement and channel, intensity. */
export function finishEvent(
  tree: Tree,
  channels: readonly Channel[],
  statements: readonly Statement[],
  { draft, when, place }: Dated,
  id: string,
): Event {
  const statement = statementOf(tree, statements, draft);
  const span = tree.span(tree.range(draft.clause));
  return {
    id,
    type: draft.type,
    mode: draft.mode,
    cameo: draft.cameo,
    quad: ploverDefinition(draft.type).quad,
    intensity: goldsteinOf(draft.cameo),
    contexts: draft.contexts,
    actor: draft.actor,
    recipient: draft.recipient,
    reciprocal: draft.reciprocal,
    when,
    place,
    status: draft.status,
    statement: statement?.id ?? null,
    channel: statement?.channel ?? channelAt(channels, span)?.id ?? null,
    trigger: runsOf(tree, draft.trigger),
    span,
    again: draft.again.map((clause) => tree.span(tree.range(clause))),
    confidence: draft.confidence,
    by: draft.by,
  };
}

/** Words that stand side by side make one run. */
function runsOf(tree: Tree, words: readonly number[]): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.to === word) last.to = word + 1;
    else runs.push({ from: word, to: word + 1 });
  }
  return runs.map((run) => tree.span(run));
}
