import { describe, expect, test } from 'vitest';
import { Entity, type Member } from '../../../../src/reading/stages/coreference/entity.ts';
import type { Traits } from '../../../../src/reading/stages/coreference/traits.ts';

const [THING, ANYONE, ONE, MANY] = [12, 3, 1, 2];
const NOUN: Traits = { form: 'nominal', genders: THING, numbers: ONE, person: 3, group: false };
const PRONOUN: Traits = { ...NOUN, form: 'pronoun' };

let at = 0;
function member(traits: Traits, voice = 0): Member {
  const core = { from: at, to: ++at };
  return { phrase: { ...core, head: core.from, core }, traits, voice, known: null };
}

function admitted(...[first, ...others]: [Member, ...Member[]]): boolean[] {
  const entity = new Entity(first);
  return others.map((one) => {
    const admits = entity.admits(one);
    if (admits) entity.add(one);
    return admits;
  });
}

describe('an entity admits', () => {
  const council = { ...NOUN, group: true };
  const it = PRONOUN;
  const they = { ...PRONOUN, numbers: MANY, genders: THING + ANYONE };

  test('it and they for a group, and the group after them', () => {
    expect(admitted(member(council), member(they), member(it), member(council))).toEqual([true, true, true]);
  });
  test('they for no single thing', () => {
    expect(admitted(member(NOUN), member(they))).toEqual([false]);
  });
  test('a group for no things of several', () => {
    expect(admitted(member({ ...NOUN, numbers: MANY }), member(council))).toEqual([false]);
  });
  test('I and you together only where two speak', () => {
    const speaker: Traits = { ...PRONOUN, genders: ANYONE, person: 1 };
    const hearer: Traits = { ...speaker, person: 2 };
    expect(admitted(member(speaker, 1), member(hearer, 1), member(hearer, 2))).toEqual([false, true]);
  });
});
