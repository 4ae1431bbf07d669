import { isContest } from './contest.ts';
import { isForesight } from './foresight.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import { preventsThing } from './prevention.ts';
import { isRaid } from './raid.ts';
import type { Roles } from './roles.ts';
import { isHelpOfThing } from './thing-helps.ts';
import type { Tree } from './tree.ts';
import { isUnaimed } from './weapons-shown.ts';

/** Is it, by who does it to whom, not what the words of its frame tell of elsewhere? */
export function isNoDeed(tree: Tree, parties: Parties, match: Match, roles: Roles): boolean {
  return (
    isBeforeCourt(parties, match, roles) ||
    isAtHome(parties, match, roles) ||
    [isContest, isForesight, isHelpOfThing, isRaid, isUnaimed, preventsThing].some((is) => is(tree, parties, match, roles))
  );
}

/** "a case filed in the Court of Arbitration": a court that hears a case is blamed for nothing. */
function isBeforeCourt(parties: Parties, { pattern }: Match, { recipient }: Roles): boolean {
  return (
    /^accuse\/(?:sue|complain)$/.test(pattern.frame.id) &&
    recipient.length > 0 &&
    recipient.every((id) => /\b(?:Court|Tribunal|Arbitration)\b/.test(parties.actor(id)?.name ?? ''))
  );
}

/** "suggested cutting its spending", "stressed the need for us to act": proposed to and asked of nobody else. */
function isAtHome(parties: Parties, { pattern }: Match, { actor, recipient }: Roles): boolean {
  if (!/^(?:agree\/propose|request\/need)$/.test(pattern.frame.id)) return false;
  const own = parties.countries(actor);
  const others = parties.countries(recipient);
  const abroad = others.some((country) => !own.includes(country));
  return pattern.frame.id === 'agree/propose' ? own.length === 0 || !abroad : others.length > 0 && !abroad;
}
