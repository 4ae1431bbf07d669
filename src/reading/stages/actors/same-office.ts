import { stateByCode } from '../../../tables/index.ts';
import type { Draft, DraftOffice } from './draft.ts';

const APART = new Set(['vice', 'deputy', 'prime', 'assistant', 'former', 'under', 'acting', 'elect', 'designate', 'judge', 'court']);
const LEADERS = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'emir', 'amir', 'sultan', 'leader', 'pope', 'prince']);

/** Does an office that is said mean one that a person holds? "the Kenyan leader" may be its president. */
export function isSameOffice(said: DraftOffice, office: DraftOffice, person: Draft): boolean {
  const held = asMinister(office);
  const country = held.country ?? person.country;
  if (said.country && country && said.country !== country) return false;
  if (said.country && !country) return false;
  const leads = held.words.some((word) => LEADERS.has(word)) && !held.words.some((word) => word === 'vice' || word === 'deputy');
  const prime = held.words.includes('prime') && held.words.includes('minister');
  const asLeader = said.words.join(' ') === 'leader' || said.words.join(' ') === 'head state';
  if (asLeader && isOfBody(held)) return false;
  if (asLeader) return (leads || prime) && (!country || stateByCode(country) !== undefined);
  if (said.head !== held.head && said.head !== office.head) return false;
  if (!said.words.every((word) => held.words.includes(word))) return false;
  return !held.words.some((word) => APART.has(word) && !said.words.includes(word));
}

/** "the head of Kenya's diplomacy … the minister": who leads diplomacy is the foreign minister. */
function asMinister(office: DraftOffice): DraftOffice {
  const leads = office.words.length === 2 && office.words[1] === 'diplomacy' && /^(?:head|chief)$/.test(office.head);
  return leads ? { ...office, head: 'minister', words: [...office.words, 'foreign', 'minister'] } : office;
}

/** "leader of the Blue Union": of a party or an organisation, and not "the leader" of a country; "Supreme Leader of the Revolution" is. */
function isOfBody({ head, title, words }: DraftOffice): boolean {
  return head === 'leader' && / of /.test(title) && !words.some((word) => /^(?:supreme|paramount)$/.test(word));
}
