import type { Participant } from './encounter.ts';
import { sideOf } from './encounter.ts';

export type Level = 'leaders' | 'ministers' | 'officials';

const LEADER =
  /^(?:(?:acting|interim|outgoing|transitional|his|her|majesty|highness|royal|federal|state)\W+)*(?:co-)?(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emir|amir|sultan|emperor|crown prince|supreme leader|secretary-general|general secretary)\b(?!'s|’s)/i;
const MINISTER =
  /^(?!.*\b(?:deputy|assistant|under|vice|state secretary|adviser|advisor|spokes\w+)\b).*(?:\bminister\b|\bsecretary of (?:state|defen[cs]e|foreign|the treasury|commerce|energy)|\bforeign secretary\b|\bdefen[cs]e secretary\b|^secretary$)/i;
const RANKS: readonly Level[] = ['leaders', 'ministers', 'officials'];

function levelOfOffice(title: string): Level {
  if (LEADER.test(title)) return 'leaders';
  return MINISTER.test(title) ? 'ministers' : 'officials';
}

/** The level at which all sides met: the highest office of each side, and the lowest of these. Null where no office is told. */
export function levelOf(participants: readonly Participant[]): Level | null {
  const sides = Map.groupBy(
    participants.filter(({ office }) => office !== null),
    sideOf,
  );
  const highest = [...sides.values()].map((own) => Math.min(...own.map(({ office }) => RANKS.indexOf(levelOfOffice(office as string)))));
  return highest.length === 0 ? null : (RANKS[Math.max(...highest)] ?? null);
}
