import type { Analysis, Explanation, Reading } from '../domain/index.ts';
import { type Around, reader } from './stage.ts';
import { actors } from './stages/actors/index.ts';
import { appointments } from './stages/appointments/index.ts';
import { channels } from './stages/channels/index.ts';
import { commitments } from './stages/commitments/index.ts';
import { countries } from './stages/countries.ts';
import { document } from './stages/document/index.ts';
import { doubts } from './stages/doubts.ts';
import { events } from './stages/events/index.ts';
import { fields } from './stages/fields/index.ts';
import { issuer } from './stages/issuer/index.ts';
import { names } from './stages/names.ts';
import { places } from './stages/places/index.ts';
import { relations } from './stages/relations/index.ts';
import { statements } from './stages/statements/index.ts';
import { times } from './stages/times/index.ts';
import { titled } from './stages/titled.ts';
import { visits } from './stages/visits/index.ts';

const read = reader()
  .with(document)
  .with(issuer)
  .with(names)
  .with(times)
  .with(actors)
  .with(places)
  .with(channels)
  .with(countries)
  .with(titled)
  .with(statements)
  .with(events)
  .with(visits)
  .with(relations)
  .with(appointments)
  .with(commitments)
  .with(fields)
  .with(doubts);

/** What an analysed article says. Pure: the same analysis always gives the same reading. `around`: does each stage's work, told its name. */
export function readAnalysis(analysis: Analysis, around?: Around): Reading {
  return explainAnalysis(analysis, around).reading;
}

/** The same with why each event was coded so. */
export function explainAnalysis(
  analysis: Analysis,
  around?: Around,
): { readonly reading: Reading; readonly explanations: readonly Explanation[] } {
  const {
    document,
    times,
    actors,
    issuers,
    eventActors,
    places,
    channels,
    statements,
    events,
    visits,
    relations,
    appointments,
    explanations,
    commitments,
    fields,
    doubts,
  } = read.read(analysis, around);
  const reading = {
    document,
    sentences: analysis.sentences.map(({ span }) => ({ span })),
    actors: [...actors, ...issuers, ...eventActors],
    times,
    places,
    channels,
    statements,
    events,
    visits,
    relations,
    appointments,
    commitments,
    fields,
    doubts,
  };
  return { reading, explanations };
}
