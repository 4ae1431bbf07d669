export type { Counter } from './action.ts';
export { rowsToCsv } from './csv.ts';
export { bratFiles } from './exports/brat.ts';
export { type Chunks, joinSmall, writeFileOf } from './exports/chunks.ts';
export { Exporter } from './exports/exporter.ts';
export { type ExportOptions, FORMATS, type Format } from './exports/formats.ts';
export { addExportFiles } from './exports/routes.ts';
export { judgementNumber, judgementPageQuestion } from './judgement-shapes.ts';
export { MEETINGS } from './lists/encounters.ts';
export { EVENTS, STATEMENTS } from './lists/happenings.ts';
export { JUDGEMENTS } from './lists/judgements.ts';
export { type ListPage, takePage } from './lists/list.ts';
export { ACTORS } from './lists/parties.ts';
export { COMMITMENTS, TELLINGS } from './lists/promises.ts';
export { DOCUMENTS, TEXTS } from './lists/texts.ts';
export { openMcp } from './mcp/server.ts';
export { refuseOtherMethods } from './methods.ts';
export { describeWholeApi } from './openapi.ts';
export { LOCAL, NOBODY, type Person, personOf, requireRole } from './person.ts';
export { NotThere, type ProblemDetails, problem, problemOf, Refusal } from './problem.ts';
export { actorsNamed, actorsOfReading, findActor, type Office, officesOf } from './queries/actors.ts';
export { type Account, accountsOf, type ComparedAccounts, choosePair, compareAccounts } from './queries/comparison.ts';
export { type DocumentRow, documentsNamed, findDocument } from './queries/documents.ts';
export { type DyadCount, listDyads } from './queries/dyads.ts';
export { EVENT_FACETS, type EventFacet, type EventFacets, eventFacets } from './queries/event-facets.ts';
export { findJob, type Job, tellJobs } from './queries/jobs.ts';
export { findMeeting, toMeetingFilter } from './queries/meetings.ts';
export { JOURNEYS, MEETINGS_COUNTED, meetingsOf } from './queries/meetings-of.ts';
export type { Network, NetworkFilter, NetworkNode, NetworkTie } from './queries/network.ts';
export { takePart } from './queries/part.ts';
export { pastUndertakings } from './queries/past-undertakings.ts';
export { ROUTE_KINDS, ROUTES_SEEN, type RouteKind, type TravelRoute, travelRoutes } from './queries/routes-travelled.ts';
export { type FollowedFeed, type Issuer, listFeeds, listIssuers, listOutlets, type Outlet } from './queries/sources.ts';
export { findPromise, standingsOf } from './queries/undertakings.ts';
export { tellWebhook, tellWebhooks, type Webhook } from './queries/webhooks.ts';
export {
  ACTOR_KINDS,
  actorQuestion,
  CHANNELS,
  commitmentQuestion,
  documentQuestion,
  eventQuestion,
  KINDS,
  LEVELS,
  MANNERS,
  mapQuestion,
  meetingQuestion,
  networkQuestion,
  QUADS,
  readQuestion,
  relationQuestion,
  STANDINGS,
  STATUSES,
  searchQuestion,
  splitPart,
  statementQuestion,
  tellingQuestion,
} from './questions.ts';
export { RELATION_TABLES, type RelationTable, relationRows } from './relation-rows.ts';
export { addApi } from './routes.ts';
export { Shelf } from './shelf.ts';
export { NEWS_KINDS } from './stream/news-kinds.ts';
export { addStream } from './stream/routes.ts';
export { takeSubmission } from './submissions/take.ts';
export { Courier } from './webhooks/courier.ts';
export { givenWebhook, registerWebhook } from './webhooks/register.ts';
