export { NotThere, type ProblemDetails, problem, problemOf } from './problem.ts';
export { type Actor, actorsNamed, actorsOfReading, findActor, listActors, type Office, officesOf } from './queries/actors.ts';
export { type Account, accountsOf, type ComparedAccounts, choosePair, compareAccounts } from './queries/comparison.ts';
export { type DocumentRow, documentsOf, findDocument, listDocuments } from './queries/documents.ts';
export { countTypes, type DyadCount, listDyads, type TypeYear } from './queries/dyads.ts';
export { findMeeting, listMeetings } from './queries/meetings.ts';
export { meetingsOf } from './queries/meetings-of.ts';
export { takePart } from './queries/part.ts';
export { fitsUndertaking, readUndertakings } from './queries/read-undertakings.ts';
export { type FollowedFeed, type Issuer, listFeeds, listIssuers, listOutlets, type Outlet } from './queries/sources.ts';
export { listUndertakings } from './queries/undertakings.ts';
export {
  ACTOR_KINDS,
  actorQuestion,
  CHANNELS,
  commitmentQuestion,
  eventQuestion,
  KINDS,
  meetingQuestion,
  partQuestion,
  readQuestion,
  STANDINGS,
  STATUSES,
  searchQuestion,
  statementQuestion,
} from './questions.ts';
export { addApi } from './routes.ts';
export { Shelf } from './shelf.ts';
