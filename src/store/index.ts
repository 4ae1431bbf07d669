export {
  adoptAdditions,
  type HandedIn,
  handIn,
  isAdditionUnderWay,
  KEPT,
} from './additions/hand-in.ts';
export { beginOpening, endOpening, type FoundArticle, saveFound } from './additions/open.ts';
export { type Addition, type AdditionItem, findAddition, listAdditions } from './additions/state.ts';
export { backUp } from './backup.ts';
export { checkRecord } from './check/check-record.ts';
export { OlderSchema, RecordFault } from './engines/fault.ts';
export {
  adoptExports,
  askExport,
  EXPORT_KEPT,
  type ExportNews,
  type ExportRow,
  findExport,
  forgetExports,
  keepExports,
  listExports,
  nextExport,
  noteExport,
} from './exports/exports.ts';
export { feedState, itemState, itemsToCheck, saveFeed, saveFetch, saveItem } from './feeds/feed-state.ts';
export { moveRecord } from './move/move.ts';
export { findAgreement } from './queries/agreement.ts';
export { contains } from './queries/containing.ts';
export { type DocumentFilter, documentConditions } from './queries/document-conditions.ts';
export { isDocument } from './queries/document-named.ts';
export { dyadCounts, type Period } from './queries/dyad-counts.ts';
export { type EventCell, eventCells } from './queries/event-cells.ts';
export type { EventFilter } from './queries/event-conditions.ts';
export { type EventPoint, eventPoints } from './queries/event-places.ts';
export { EVENT_ORDERS, type EventOrder, type EventPlace, type EventRow, eventRows, eventsAfter, findEvents } from './queries/events.ts';
export { countJourneys, findJourneys, type Travelling } from './queries/journeys/list.ts';
export { type StandingVerdict, standingVerdicts } from './queries/judged.ts';
export {
  findJudgements,
  findJudges,
  type JudgementPlace,
  type JudgementRow,
  judgementsBefore,
  type LogFilter,
} from './queries/judgement-log.ts';
export { COUNTED, countMeetings, meetingYears, partnersMet } from './queries/meetings/counts.ts';
export type { MeetingFilter } from './queries/meetings/filter.ts';
export { type HeldMeeting, latestHeld } from './queries/meetings/held.ts';
export { findMeetings, type MeetingPlace, meetingsAfter } from './queries/meetings/list.ts';
export { meetingOf } from './queries/meetings/load.ts';
export { meetingsSince, type NewsEnd, newsEnd, readingsSince } from './queries/news.ts';
export { type Outdated, outdatedDocuments } from './queries/outdated.ts';
export type { Placed, PlaceInOrder } from './queries/place-in-order.ts';
export type { PromiseFilter } from './queries/promises/filter.ts';
export { countStandings, findPromises, type PromisePlace, promisesAfter } from './queries/promises/list.ts';
export { promiseOf } from './queries/promises/load.ts';
export { findTellings, type TellingPlace, tellingsAfter } from './queries/promises/tellings.ts';
export { allReadings, readingOf } from './queries/readings.ts';
export { latestEvents, latestStatements } from './queries/relation/latest.ts';
export { findRelation, type Relation } from './queries/relation/relation.ts';
export type { RelationSpeaker } from './queries/relation/speakers.ts';
export { type Found, isCommon, type SearchPlace, searchAfter, searchTexts } from './queries/search.ts';
export type { StatementFilter } from './queries/statement-conditions.ts';
export { findStatements, type StatementPlace, type StatementRow, statementRows, statementsAfter } from './queries/statements.ts';
export { type CommitmentTableRow, commitmentPages } from './queries/tables/commitments.ts';
export { lastReading, READ_TABLES, type ReadTable, tablePages, tableStretch } from './queries/tables/index.ts';
export type { Stretch } from './queries/tables/pages.ts';
export { personTies, type StateTie, stateTies } from './queries/ties.ts';
export { type ActorRow, actorRows, findActors, isCode, namesOf } from './queries/who.ts';
export { type Claimed, claimJobs } from './queue/claim.ts';
export { type DeadLetter, deadLetters, replayJobs } from './queue/dead-letters.ts';
export { enqueue, type NewJob, PRIORITY } from './queue/enqueue.ts';
export { findJobs, sentJobs } from './queue/find.ts';
export { backOff, type Ended, failJob, finishJobs } from './queue/finish.ts';
export { identityOf } from './queue/identity.ts';
export {
  markSent,
  markTold,
  sendAgain,
  type Unsent,
  type Untold,
  unsentCount,
  unsentJobs,
  untoldRecords,
} from './queue/outbox.ts';
export { type QueueStatus, queueStatus } from './queue/status.ts';
export { after, giveBackJobs, isQueueEmpty, type Job, keepJobs, takeJobs } from './queue/take.ts';
export { Record } from './record.ts';
export { type AuditFilter, type AuditRow, type Deed, findDeeds, noteDeed } from './users/audit.ts';
export { ROLES, type Role, rolesWith } from './users/role.ts';
export { beginSession, endSession, ownerOf, SESSION } from './users/sessions.ts';
export { giveToken, holderOf, type Known, revokeToken } from './users/tokens.ts';
export { addUser, hasUsers, listUsers, removeUser, type UserRow } from './users/users.ts';
export { type Delivery, dueWebhooks, failWebhook, keepPlace, type Progress, takeWebhook } from './webhooks/delivery.ts';
export {
  addWebhook,
  disableWebhook,
  enableWebhook,
  findWebhook,
  listWebhooks,
  removeWebhook,
  type WebhookRow,
} from './webhooks/webhooks.ts';
export { type Added, addDocument, findSame } from './write/document.ts';
export { type Judging, performJudging } from './write/perform-judging.ts';
export type { MadeReading } from './write/reading.ts';
export { replaceReading } from './write/reread.ts';
export { wordsOf } from './write/words.ts';
