export { NotThere, type ProblemDetails, problem, problemOf } from './problem.ts';
export { type Account, accountsOf, type ComparedAccounts, choosePair, compareAccounts } from './queries/comparison.ts';
export { type DocumentRow, documentsOf, findDocument, listDocuments } from './queries/documents.ts';
export { countTypes, listDyads, type TypeYear } from './queries/dyads.ts';
export { findMeeting, listMeetings } from './queries/meetings.ts';
export { takePart } from './queries/part.ts';
export {
  CHANNELS,
  eventQuestion,
  KINDS,
  meetingQuestion,
  partQuestion,
  readQuestion,
  STATUSES,
  searchQuestion,
  statementQuestion,
} from './questions.ts';
export { addApi } from './routes.ts';
export { Shelf } from './shelf.ts';
