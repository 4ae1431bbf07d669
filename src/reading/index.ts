import type { Analysis, Reading } from '../domain/index.ts';
import { reader } from './stage.ts';
import { actors } from './stages/actors/index.ts';
import { channels } from './stages/channels/index.ts';
import { document } from './stages/document/index.ts';
import { doubts } from './stages/doubts.ts';
import { events } from './stages/events/index.ts';
import { issuer } from './stages/issuer/index.ts';
import { names } from './stages/names.ts';
import { places } from './stages/places/index.ts';
import { statements } from './stages/statements/index.ts';
import { times } from './stages/times/index.ts';

const read = reader()
  .with(document)
  .with(issuer)
  .with(names)
  .with(times)
  .with(actors)
  .with(places)
  .with(channels)
  .with(statements)
  .with(events)
  .with(doubts);

/** What an analysed article says. Pure: the same analysis always gives the same reading. */
export function readAnalysis(analysis: Analysis): Reading {
  const { document, times, actors, issuers, eventActors, places, channels, statements, events, doubts } = read.read(analysis);
  return {
    document,
    sentences: analysis.sentences.map(({ span }) => ({ span })),
    actors: [...actors, ...issuers, ...eventActors],
    times,
    places,
    channels,
    statements,
    events,
    doubts,
  };
}
