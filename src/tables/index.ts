export { bodySectors, canBeginBody, isActorWord } from './actor-words.ts';
export { plainName } from './name-key.ts';
export {
  canBeginName,
  findNamed,
  metonym,
  type Named,
  organisationByCode,
  organisationByName,
  stateByCode,
  stateByDemonym,
  stateByName,
} from './names.ts';
export type { Body, Gender, Organisation, Source, State } from './shapes.ts';
export { type SourceSigns, sourceByHost, sourceByName, sourceSigns } from './sources.ts';
export { type SpeechVerbs, speechVerbs } from './speech-verbs.ts';
export { type TitlePart, type TitleWord, titleWord } from './titles.ts';
