export { bodySectors, canBeginBody, isActorWord } from './actor-words.ts';
export { type AppointmentWords, appointmentWords } from './appointment-words.ts';
export { askWho, type WhoAnswer, type WhoResult } from './ask-who.ts';
export { capitalPlace, type Position } from './capital-place.ts';
export { checkPack } from './check-pack.ts';
export { closestCameo, codebook, goldsteinOf, ploverDefinition, ploverOf } from './codebook.ts';
export type { PloverDefinition } from './codebook-shapes.ts';
export { type Coded, codedByName } from './coded-actors.ts';
export { type BindingWord, type CommitmentWords, commitmentWords } from './commitment-words.ts';
export { type EthnicWords, ethnicWords } from './ethnic-words.ts';
export { allFrames, type EventFrame, type FramePattern, frameIndex } from './event-frames.ts';
export { contextOfWord, isSetting, peopleSector } from './event-settings.ts';
export { type FieldWords, fieldWords } from './field-words.ts';
export type { Part, Phrase } from './frame-patterns.ts';
export { type PopulatedPlace, populatedPlaces } from './gazetteer.ts';
export { type Holding, holdersOf, leaderRole, standingOn } from './holdings.ts';
export { type ImpersonalWords, impersonalWords } from './impersonal-words.ts';
export { likeWords } from './like-words.ts';
export { hasMinisters } from './minister-states.ts';
export { misspeltNamed } from './misspelt.ts';
export { knownCities, morePlaces, statePlace } from './more-places.ts';
export { plainName } from './name-key.ts';
export type { NamedEntity } from './named-entity.ts';
export {
  canBeginName,
  findNamed,
  metonym,
  type Named,
  nameOfCode,
  organisationByCode,
  organisationByName,
  stateByCode,
  stateByDemonym,
  stateByName,
} from './names.ts';
export { givenNameGender, type NounSense, nounSense } from './noun-senses.ts';
export type { OwnActors } from './own/own-actors.ts';
export { type ActorFile, readOwnActors } from './own/read-own-actors.ts';
export { tables, useOwnActors } from './pack.ts';
export { firstDay as firstDayOf, lastDay as lastDayOf } from './part-dates.ts';
export { pastLeaderState } from './past-leaders.ts';
export { nameWords, sameNameWord } from './person-name-words.ts';
export { countryOfPerson, isNameElsewhere, type KnownPerson, officesOn, personByName } from './persons.ts';
export { type RelationWords, relationWords } from './relation-words.ts';
export type { Body, Gender, Organisation, Source, State } from './shapes.ts';
export { followedSources, type SourceSigns, sourceByHost, sourceByName, sourceSigns } from './sources.ts';
export { type SpeechVerbs, speechVerbs } from './speech-verbs.ts';
export { type CodeScheme, stateCode } from './state-codes.ts';
export { titleWords } from './title-words.ts';
export { type TitlePart, type TitleWord, titleWord } from './titles.ts';
export { TONES, type Tone, toneWords } from './tone-words.ts';
export { isVisitWord, type VisitList, visitWords } from './visit-words.ts';
export { type OfficeHolder, whoHeld } from './who.ts';
export { TableError } from './yaml-table.ts';
