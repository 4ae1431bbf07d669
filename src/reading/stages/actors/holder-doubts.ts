import { type Actor, type Doubt, wordsAt } from '../../../domain/index.ts';
import { type Holding, titleWords, whoHeld } from '../../../tables/index.ts';

/** Of more candidates than these only so many are named. */
const NAMED = 4;
const PASSING =
  /\b(?:former|ex|then|late|previous|next|new|future|incoming|outgoing|elect|designate|acting|deputy|vice|another|first|a|an|any|every|each|no)\b/iu;

/**
 * Titles without a name for which the tables have several holders on the day, or none after one who may have left: a person can
 * tell who is meant. `day`: YYYY-MM-DD; without one nobody is looked up.
 */
export function doubtHolders(text: string, actors: readonly Actor[], day: string | null): Doubt[] {
  if (day === null) return [];
  return actors.flatMap((actor): Doubt[] => {
    const [office] = actor.offices;
    const [mention] = actor.mentions;
    if (actor.by !== 'actors/office-without-name' || !office?.country || !mention) return [];
    if (PASSING.test(wordsAt(text, mention.span))) return [];
    const found = whoHeld(office.country, titleWords(office.title), day);
    const doubt = { span: mention.span, by: 'actors/office-holder' };
    if (found.kind === 'several') return [{ ...doubt, code: 'two-holders', note: `${office.title}: ${nameAll(found.holdings)}` }];
    if (found.kind !== 'one' || found.standing !== 'unknown-after') return [];
    const { person, holder } = found.holding;
    return [{ ...doubt, code: 'unknown-holder', note: `${office.title}: nobody known on ${day}; ${person.name} since ${holder.since}` }];
  });
}

function nameAll(holdings: readonly Holding[]): string {
  const names = [...new Set(holdings.map(({ person }) => person.name))];
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} or ${rest} more` : names.join(' or ');
}
