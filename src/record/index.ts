export { foldName } from './actors/name-fold.ts';
export { type ChronologyLine, type Happening, writeChronology } from './chronology/chronology.ts';
export { choosePromise, nearestOf, nests, UNDER_A_KEY } from './commitments/choose-promise.ts';
export { dayOf, gatherUndertakings, UNDATED } from './commitments/gather.ts';
export type { CommitmentAccount, Undertaking } from './commitments/undertaking.ts';
export { keysOf, listed, nameWording, type Wording, wholeKey, wordingOf } from './commitments/wording.ts';
export { alignAccounts, type MeantAccount, type Point } from './compare/align.ts';
export { type MeantSentence, packMeanings, unpackMeanings } from './compare/meaning-bytes.ts';
export { bringTogether } from './judgements/bring-together.ts';
export type { JudgedKind, Judgement, Verdict } from './judgements/judgement.ts';
export { LONGEST, shiftDay } from './meetings/days.ts';
export { type Encounter, type Participant, sidesOf } from './meetings/encounter.ts';
export { encountersOf } from './meetings/encounters.ts';
export { groupEncounters, MARGIN } from './meetings/group.ts';
export type { JudgedAccounts, PersonsJudged } from './meetings/judged.ts';
export { heldAccounts, type Meeting, meetingToJson, nameMeeting, nameParticipants, toMeeting } from './meetings/meeting.ts';
export type { FullReading } from './reading-shape.ts';
export {
  type CellFilter,
  countChoices,
  FACETS,
  type Facet,
  fitsCell,
  isReal,
  type RelationCell,
} from './relation/cell.ts';
export { areaOf, type FieldCount, type FieldYear, mixFields } from './relation/field-mix.ts';
export { countMonths, type RelationMonth } from './relation/months.ts';
export type { RelationName } from './relation/relation-name.ts';
export { type CueCount, countTones, type ToneYear } from './relation/tones.ts';
export { type Slope, slopeOf, smooth } from './relation/trend.ts';
export { countYears, type DyadYear } from './relation/years.ts';
export { chooseEvent } from './same-event/choose-event.ts';
export { type Telling, tellingsOf } from './same-event/telling.ts';
export { type Agreement, compareJudges, type LastWords } from './verdicts/agreement.ts';
export { correctEvents } from './verdicts/corrected-reading.ts';
export { CORRECTIONS, type Corrections, correct, readCorrections } from './verdicts/corrections.ts';
export { type Fate, type FoundAgain, findAgain } from './verdicts/find-again.ts';
export { type Judgeable, judgeablesOf, kindOf, nameActors, type Place } from './verdicts/judgeable.ts';
export type { Kappa } from './verdicts/kappa.ts';
export { choicesOf, fieldsOf, formOf, RECORD_KINDS, type RecordKind, type Said } from './verdicts/said.ts';
export { lastWords, type Standing, standingOf } from './verdicts/standing.ts';
export { type LoggedVerdict, RECORD_VERDICTS, type RecordVerdict } from './verdicts/verdict.ts';
export { isWanted, JUDGED, type Judged, keepWanted } from './verdicts/wanted.ts';
export { accountsOf, type StopAccount } from './visits/account.ts';
export { type ColtRow, toColtRows } from './visits/colt.ts';
export { firstDay, type Journey, joinJourneys } from './visits/journeys.ts';
export { type StopRow, stopToJson, stopToRow } from './visits/rows.ts';
export { daysAround, joinStops, type Stop, toStop } from './visits/stop.ts';
export { countHosts, countTrips, isMade, isMultilateral, type TripYear } from './visits/trips.ts';
