import type { Actor, Analysis, Channel, DocumentFacts, Event, Place, Timex } from '../../../domain/index.ts';
import { PersonLists } from '../events/person-lists.ts';
import { Tree } from '../events/tree.ts';
import { Mentions } from '../statements/mentions.ts';
import { Days } from './days.ts';
import { Ground } from './ground.ts';
import { Travellers } from './travellers.ts';

/** What the rules for visits look at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly tree: Tree;
  /** Publication day, YYYY-MM-DD. */
  readonly today: string | null;
  readonly ground: Ground;
  readonly days: Days;
  readonly travellers: Travellers;
  readonly events: readonly Event[];
  readonly channels: readonly Channel[];
}

export interface Sources {
  readonly analysis: Analysis;
  readonly document: DocumentFacts;
  readonly times: readonly Timex[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly channels: readonly Channel[];
  readonly events: readonly Event[];
  /** The country whose office issued the text: "our country". */
  readonly home: string | null;
}

export function setScene({ analysis, document, times, actors, places, channels, events, home }: Sources): Scene {
  const tree = new Tree(analysis);
  const mentions = new Mentions(analysis, actors);
  return {
    analysis,
    tree,
    today: document.date,
    ground: new Ground(tree, analysis, mentions, places, home),
    days: new Days(tree, analysis, times),
    travellers: new Travellers(tree, mentions, actors, new PersonLists(tree, analysis, actors)),
    events,
    channels,
  };
}
