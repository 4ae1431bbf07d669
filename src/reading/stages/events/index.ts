import type { Actor, Analysis, DocumentFacts, Event, Name, Place, Statement, Timex } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { goldsteinOf, ploverDefinition } from '../../../tables/index.ts';
import { stage } from '../../stage.ts';
import { Mentions } from '../statements/mentions.ts';
import { Countries } from './countries.ts';
import type { Draft } from './draft.ts';
import { readObligations } from './obligation.ts';
import { Parties } from './parties.ts';
import { readSentence } from './read-sentence.ts';
import { Tree } from './tree.ts';

/** Who did what to whom, whether it happened, when and where, and who says so. */
export const events = stage({
  name: 'events',
  needs: ['analysis', 'document', 'names', 'times', 'actors', 'statements'],
  gives: ['events', 'eventActors'],
  run: ({ analysis, document, names, actors, times, statements }) =>
    findEvents({ analysis, document, names, actors, times, statements, places: [] }),
});

interface EventSources {
  readonly analysis: Analysis;
  readonly document: DocumentFacts;
  readonly names: readonly Name[];
  readonly actors: readonly Actor[];
  readonly times: readonly Timex[];
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
}

function findEvents(sources: EventSources): { events: readonly Event[]; eventActors: readonly Actor[] } {
  const { analysis, document, names, actors } = sources;
  const tree = new Tree(analysis);
  const parties = new Parties(tree, new Mentions(analysis, actors), new Countries(analysis, names, actors), actors);
  const drafts = analysis.sentences
    .filter((sentence) => !document.furniture.some((part) => covers(part, sentence.span)))
    .flatMap((sentence) =>
      [...readSentence(tree, parties, sentence), ...readObligations(tree, parties, sentence)].sort((a, b) => a.at - b.at),
    );
  const events = drafts.map((draft, at) => finish(tree, draft, `e${at + 1}`));
  return { events, eventActors: parties.added };
}

function finish(tree: Tree, draft: Draft, id: string): Event {
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
    when: null,
    place: null,
    status: draft.status,
    statement: null,
    channel: 'c0',
    trigger: draft.trigger.map((word) => tree.span({ from: word, to: word + 1 })),
    span: tree.span(tree.range(draft.clause)),
    again: [],
    confidence: draft.confidence,
    by: draft.by,
  };
}
