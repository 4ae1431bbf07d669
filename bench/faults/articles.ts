import { createHash } from 'node:crypto';

/** An article as it is handed in. */
export interface GivenArticle {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

const SIDES = [
  ['Finland', 'Helsinki', 'Aino Virta'],
  ['Norway', 'Oslo', 'Ingrid Dahl'],
  ['Latvia', 'Riga', 'Janis Ozols'],
  ['Chile', 'Santiago', 'Elena Rojas'],
  ['Kenya', 'Nairobi', 'Grace Otieno'],
  ['Japan', 'Tokyo', 'Haruto Mori'],
  ['Jordan', 'Amman', 'Samir Nasser'],
  ['Portugal', 'Lisbon', 'Rui Moreira'],
] as const;
const TOPICS = [
  'fishing',
  'the war in Ukraine',
  'trade',
  'a visa agreement',
  'the northern border',
  'shipping',
  'grain',
  'energy',
] as const;

/** The article of that number: people and talks that are invented, no two texts alike. */
export function articleOf(number: number, random: () => number): GivenArticle {
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const [land, city, minister] = pick(SIDES);
  const [other, , guest] = pick(SIDES.filter(([name]) => name !== land));
  const day = 1 + Math.floor(random() * 28);
  const text = `Foreign Minister ${minister} of ${land} met Foreign Minister ${guest} of ${other} in ${city} on ${day} May. The ministers discussed ${pick(TOPICS)} and ${pick(TOPICS)}. “These were talks number ${number} between our ministries,” ${minister} said.`;
  return { id: `talks-${number}`, date: `2024-05-${String(day).padStart(2, '0')}`, text };
}

/** What a record tells a text by. */
export function hashOf({ text }: Pick<GivenArticle, 'text'>): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
