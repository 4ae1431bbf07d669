import { stage } from '../../stage.ts';
import { findPlaces } from './find-places.ts';

export const places = stage({
  name: 'places',
  needs: ['analysis', 'names', 'actors'],
  gives: ['places', 'placeDoubts'],
  run: ({ analysis, names, actors }) => findPlaces(analysis, names, actors),
});
