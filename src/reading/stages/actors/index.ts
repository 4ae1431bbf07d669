import { stage } from '../../stage.ts';
import { findActors } from './find-actors.ts';

export { actorAt } from './actor-at.ts';
export { findActors } from './find-actors.ts';

export const actors = stage({
  name: 'actors',
  needs: ['analysis', 'document', 'names'],
  gives: ['actors'],
  run: ({ analysis, document, names }) => ({ actors: findActors(analysis, names, document.publisher, document.date) }),
});
