import { distance } from '../text/distance.ts';

const PARTICLES = /^(?:al|el|ul|bin|ibn|bint|van|von|der|den|de|da|di|du|la|le|dos|del|abu|ben|the|of|and|jr|sr|ii|iii|iv)$/;

/** Words of a name to compare: lower case, no accents or marks, without initials and particles; hyphens part words. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘`.]/gu, '')
    .split(/[\s-]+/)
    .filter((word) => word.length > 1 && /\p{L}/u.test(word) && !PARTICLES.test(word));
}

/** Same word, or two ways of writing one: Zelensky and Zelenskyy, Aliev and Aliyev. */
export function sameNameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || a[0] !== b[0] || a[1] !== b[1] || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}
