import type { Analysis, Reading } from '../domain/index.ts';
import { reader } from './stage.ts';
import { actors } from './stages/actors/index.ts';
import { channels } from './stages/channels/index.ts';
import { commitments } from './stages/commitments/index.ts';
import { document } from './stages/document/index.ts';
import { doubts } from './stages/doubts.ts';
import { events } from './stages/events/index.ts';
import { fields } from './stages/fields/index.ts';
import { issuer } from './stages/issuer/index.ts';
import { names } from './stages/names.ts';
import { statements } from './stages/statements/index.ts';
import { times } from './stages/times/index.ts';

const read = reader()
  .with(document)
  .with(issuer)
  .with(names)
  .with(times)
  .with(actors)
  .with(channels)
  .with(statements)
  .with(events)
  .with(commitments)
  .with(fields)
  .with(doubts);

/** What an analysed article says. Pure: the same analysis always gives the same reading. */
export function readAnalysis(analysis: Analysis): Reading {
  const { document, times, actors, issuers, eventActors, channels, statements, events, commitments, fields, doubts } = read.read(analysis);
  return {
    document,
    sentences: analysis.sentences.map(({ span }) => ({ span })),
    actors: [...actors, ...issuers, ...eventActors],
    times,
    channels,
    statements,
    events,
    commitments,
    fields,
    doubts,
  };
}
