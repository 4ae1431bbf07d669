import { stage } from '../stage.ts';
import { mendTitledNames } from './actors/titled-names.ts';
import { mendJoinedVerbs } from './joined-verbs.ts';
import { mendPartners } from './partners.ts';

/** The trees with each titled name as one phrase, verbs in the past joined to verbs in the past and nobody behind a preposition a subject, for the stages that ask who does what. */
export const titled = stage({
  name: 'titled',
  needs: ['analysis', 'actors'],
  gives: ['titled'],
  run: ({ analysis, actors }) => ({ titled: mendPartners(mendJoinedVerbs(mendTitledNames(analysis, actors))) }),
});
