import { stage } from '../../stage.ts';
import type { Issuer } from '../issuer/issuer.ts';
import { findActors } from './find-actors.ts';

export { actorAt } from './actor-at.ts';
export { findActors } from './find-actors.ts';

export const actors = stage({
  name: 'actors',
  needs: ['analysis', 'document', 'issuer', 'names'],
  gives: ['actors'],
  run: ({ analysis, document, issuer, names }) => ({
    actors: findActors(analysis, names, document.publisher ?? officeOf(issuer), document.date, document.title),
  }),
});

/** A government's issuer, or an organisation's, tells whose officials are named without their country, as a publisher does. */
function officeOf(issuer: Issuer | null): string | null {
  return /^(?:government|igo)$/.test(issuer?.source.kind ?? '') ? (issuer?.source.name ?? null) : null;
}
