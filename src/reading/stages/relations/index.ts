import type { Relation, Span } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { relationWords } from '../../../tables/index.ts';
import { stage } from '../../stage.ts';
import { channelAt } from '../channels/channel-at.ts';
import { setScene } from '../commitments/scene.ts';
import { between, type Sides, scenesOf } from './between.ts';
import { nameAt } from './name.ts';
import { saidOf } from './said.ts';

/** Names that relations between states are given, with what is said of them. */
export const relations = stage({
  name: 'relations',
  needs: ['analysis', 'document', 'issuer', 'countries', 'times', 'actors', 'issuers', 'eventActors', 'channels', 'statements', 'events'],
  gives: ['relations'],
  run: ({ analysis, document, issuer, countries, times, actors, issuers, eventActors, channels, statements, events }) => {
    const heads = [...analysis.tokens.keys()].filter((at) => relationWords().kinds.has(analysis.tokens[at]?.lemma.toLowerCase() ?? ''));
    if (heads.length === 0) return { relations: [] };
    const everybody = [...actors, ...issuers, ...eventActors];
    const { tree, mentions, statementAt } = setScene(analysis, { actors: everybody, times, statements });
    const home = issuer?.source.kind === 'government' ? issuer.source.actor : null;
    const countryOf = (id: string | null | undefined): string | null => everybody.find((actor) => actor.id === id)?.country ?? null;
    const speaking = (word: number): string | null => countryOf(statementAt(word)?.speaker) ?? home;
    const scenes = scenesOf(events, everybody);
    const sceneAt = (word: number): readonly string[] => {
      const start = analysis.tokens[word]?.span.start ?? 0;
      return (scenes.findLast((scene) => scene.start <= start) ?? scenes[0])?.countries ?? [];
    };
    const sides: Sides = { tree, countries, mentions, speaking, sceneAt };
    const found = new Map<string, Relation>();
    for (const head of heads) {
      const sentence = analysis.sentences[tree.tokens[head]?.sentence ?? -1];
      if (!sentence || document.furniture.some((part) => covers(part, sentence.span))) continue;
      const named = nameAt(tree, head, (word) => countries.at(word) !== null);
      if (!named) continue;
      const sideOf = between(sides, head);
      if (sideOf.countries.length < 2) continue;
      const name = tree.words(named.range).replace(/["“”]/g, '');
      const key = `${sideOf.countries.join('-')} ${name.toLowerCase()}`;
      const before = found.get(key);
      const span = tree.span(named.range);
      const said = saidOf(tree, head);
      const statement = statementAt(head);
      found.set(key, {
        id: before?.id ?? `r${found.size + 1}`,
        countries: sideOf.countries,
        name: before?.name ?? name,
        kind: named.kind,
        designated: named.designated,
        said: [...(before?.said ?? []), ...(said ? [said] : [])],
        statement: before ? before.statement : (statement?.id ?? null),
        channel: before ? before.channel : (statement?.channel ?? channelAt(channels, span)?.id ?? null),
        span: before?.span ?? span,
        again: before ? [...before.again, span] : ([] as Span[]),
        confidence: sideOf.sure ? 0.85 : 0.65,
        by: sideOf.sure ? 'relations/named-between' : 'relations/named-in-scene',
      });
    }
    return { relations: [...found.values()] };
  },
});
