import { stage } from '../stage.ts';
import { mendTitledNames } from './actors/titled-names.ts';
import { mendJoinedVerbs } from './joined-verbs.ts';

/** The trees with each titled name as one phrase and verbs in the past joined to verbs in the past, for the stages that ask who does what. */
export const titled = stage({
  name: 'titled',
  needs: ['analysis', 'actors'],
  gives: ['titled'],
  run: ({ analysis, actors }) => ({ titled: mendJoinedVerbs(mendTitledNames(analysis, actors)) }),
});
