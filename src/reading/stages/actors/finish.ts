import type { Actor, Office, Span, Token, TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

/** Drafts as actors: ids in the order of their first mention, members by id, spans in characters. */
export function finishActors(tokens: readonly Token[], drafts: readonly Draft[]): Actor[] {
  const ordered = drafts.toSorted((a, b) => firstMention(a) - firstMention(b));
  const ids = new Map(ordered.map((draft, at) => [draft, `a${at + 1}`]));
  return ordered.map((draft) => ({
    id: ids.get(draft) as string,
    kind: draft.kind,
    name: draft.name,
    country: draft.country,
    sectors: [...draft.sectors],
    offices: draft.offices.map(
      (office): Office => ({
        title: office.title,
        country: office.country ?? draft.country,
        since: office.since,
        span: office.at && spanOf(tokens, office.at),
      }),
    ),
    members: draft.members.flatMap((member) => ids.get(member) ?? []),
    mentions: draft.mentions.toSorted((a, b) => a.from - b.from).map((mention) => ({ span: spanOf(tokens, mention), form: mention.form })),
    confidence: draft.confidence,
    by: draft.by,
  }));
}

/** Of a group that is named by its members' names not before theirs. */
function firstMention({ mentions, members }: Draft): number {
  const [first] = mentions.toSorted((a, b) => a.from - b.from);
  if (!first) return Number.POSITIVE_INFINITY;
  return Math.max(first.from, ...members.map(firstMention).filter((from) => from < first.to));
}

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: (tokens[from] as Token).span.start, end: (tokens[to - 1] as Token).span.end };
}
