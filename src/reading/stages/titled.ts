import { stage } from '../stage.ts';
import { mendTitledNames } from './actors/titled-names.ts';

/** The trees with each titled name as one phrase, for the stages that ask who does what. */
export const titled = stage({
  name: 'titled',
  needs: ['analysis', 'actors'],
  gives: ['titled'],
  run: ({ analysis, actors }) => ({ titled: mendTitledNames(analysis, actors) }),
});
