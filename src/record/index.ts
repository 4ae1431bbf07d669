export { alignAccounts } from './compare/align.ts';
export { bringTogether } from './judgements/bring-together.ts';
export type { JudgedKind, Judgement, Verdict } from './judgements/judgement.ts';
export type { Encounter } from './meetings/encounter.ts';
export { encountersOf } from './meetings/encounters.ts';
export { groupEncounters } from './meetings/group.ts';
export type { JudgedAccounts, PersonsJudged } from './meetings/judged.ts';
export { type Meeting, meetingToJson, nameParticipants, toMeeting } from './meetings/meeting.ts';
export type { FullReading } from './reading-shape.ts';
