import type { Actor } from '../../../domain/index.ts';
import { organisationByCode, type Source, stateByCode } from '../../../tables/index.ts';
import type { Issuer } from '../issuer/issuer.ts';

/** The actor that an issuer is: one that the text names, or one made for it without a mention. */
export function issuingActor({ source, confidence, by }: Issuer, actors: readonly Actor[]): { actor: Actor; made: boolean } {
  const names = new Set([source.body, ...source.names].flatMap((name) => (name ? [plain(name)] : [])));
  const known = actors.find(
    (actor) => (actor.kind === 'body' || actor.kind === 'organization') && names.has(plain(actor.name)) && fitsCountry(actor, source),
  );
  if (known) return { actor: known, made: false };
  const media = source.kind === 'agency' || source.kind === 'outlet';
  const actor: Actor = {
    id: `a${actors.length + 1}`,
    kind: source.kind === 'government' ? 'body' : 'organization',
    name: source.body ?? source.name,
    country: countryOf(source),
    sectors: media ? ['MED'] : source.kind === 'igo' ? ['IGO'] : ['GOV'],
    offices: [],
    members: [],
    mentions: [],
    confidence,
    by,
  };
  return { actor, made: true };
}

function fitsCountry(actor: Actor, source: Source): boolean {
  return actor.country === null || actor.country === countryOf(source);
}

/** A state's ISO3; of media the home state; of an organisation its code, of an organ that of the organisation. */
function countryOf({ actor }: Source): string | null {
  if (stateByCode(actor)) return actor;
  const organisation = organisationByCode(actor);
  return organisation ? (organisation.country ?? organisation.parent ?? organisation.code) : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replaceAll('’', "'");
}
