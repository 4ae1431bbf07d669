import { stage } from '../stage.ts';
import { Countries } from './events/countries.ts';

/** Which words name a state or a place in one. */
export const countries = stage({
  name: 'countries',
  needs: ['analysis', 'names', 'places'],
  gives: ['countries'],
  run: ({ analysis, names, places }) => ({ countries: new Countries(analysis, names, places) }),
});
