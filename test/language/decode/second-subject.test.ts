import { expect, it } from 'vitest';
import { mendSecondSubjects } from '../../../src/language/decode/second-subject.ts';

const word = (head: number, relation: string) => ({ head, relation });

it('takes a subject after the verb for the object where there is one before it', () => {
  const kenyaSuedPeru = [word(1, 'nsubj'), word(-1, 'root'), word(1, 'nsubj')];
  expect(mendSecondSubjects(kenyaSuedPeru).map(({ relation }) => relation)).toEqual(['nsubj', 'root', 'obj']);
});

it('leaves the only subject of a verb where it is', () => {
  const saidLee = [word(-1, 'root'), word(0, 'nsubj')];
  expect(mendSecondSubjects(saidLee)).toEqual(saidLee);
  const notAVerb = [word(-1, 'root'), word(0, 'nsubj'), word(0, 'nsubj:outer')];
  expect(mendSecondSubjects(notAVerb)).toEqual(notAVerb);
});
