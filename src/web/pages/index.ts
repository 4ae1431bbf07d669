import type { PageRoute } from '../page.ts';
import { actor } from './actor.ts';
import { actors } from './actors.ts';
import { add } from './add.ts';
import { admin } from './admin.ts';
import { document } from './document.ts';
import { documents } from './documents.ts';
import { dyad } from './dyad.ts';
import { dyads } from './dyads.ts';
import { events } from './events.ts';
import { home } from './home.ts';
import { job } from './job.ts';
import { judgements } from './judgements.ts';
import { map } from './map.ts';
import { meeting } from './meeting.ts';
import { meetings } from './meetings.ts';
import { network } from './network.ts';
import { promise } from './promise.ts';
import { promises } from './promises.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';

export const PAGES: readonly PageRoute[] = [
  home,
  documents,
  document,
  record,
  judgements,
  meetings,
  meeting,
  statements,
  events,
  promises,
  promise,
  actors,
  actor,
  dyads,
  dyad,
  map,
  network,
  sources,
  search,
  add,
  job,
  admin,
];
