import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Upos } from '../../../src/domain/index.ts';
import { END, Grammar } from '../../../src/language/decode/grammar.ts';
import { type Arc, bestByHead } from '../../../src/language/decode/offers.ts';
import { hasCrossing } from '../../../src/language/decode/projective.ts';
import { buildTree } from '../../../src/language/decode/tree.ts';
import { weighTree } from '../../../src/language/decode/weigh-tree.ts';

const arc = (head: number, relation: string, score: number): Arc => ({ head, relation, score });

/** The tree of the best arcs, and as it is when weighed. */
function weigh(arcs: readonly (readonly Arc[])[], tags: readonly Upos[], grammar: Grammar) {
  const heads = buildTree(bestByHead(arcs));
  const relations = heads.map((head, at) => arcs[at]?.find((one) => one.head === head)?.relation ?? 'dep');
  return { before: { heads, relations }, after: weighTree({ heads, relations }, arcs, tags, grammar) };
}

describe('the grammar decides where the model nearly leaves it open', () => {
  // A verb has one subject before it, and may have one object after it.
  const grammar = new Grammar([
    'root\tVERB\tleft\tbegin\t\tbegin\tnsubj\tNOUN\t90',
    `root\tVERB\tleft\tnsubj\ts\tbegin\t${END}\t\t90`,
    'root\tVERB\tright\tbegin\t\tbegin\tobj\tNOUN\t60',
    `root\tVERB\tright\tbegin\t\tbegin\t${END}\t\t30`,
    `root\tVERB\tright\tobj\to\tbegin\t${END}\t\t60`,
    'nsubj\tNOUN\tleft\tbegin\t\tbegin\tcompound\tNOUN\t50',
    `nsubj\tNOUN\tleft\tcompound\t\tbegin\t${END}\t\t50`,
    `nsubj\tNOUN\tright\tbegin\t\tbegin\t${END}\t\t90`,
    `obj\tNOUN\tleft\tbegin\t\tbegin\t${END}\t\t60`,
    `obj\tNOUN\tright\tbegin\t\tbegin\t${END}\t\t60`,
  ]);
  const tags: Upos[] = ['NOUN', 'VERB', 'NOUN'];

  test('another relation', () => {
    const arcs = [[arc(1, 'nsubj', -0.1)], [arc(1, 'root', 0)], [arc(1, 'nsubj', -0.5), arc(1, 'obj', -0.9)]];
    expect(weigh(arcs, tags, grammar).after.relations).toEqual(['nsubj', 'root', 'obj']);
  });

  test('not against a model that is sure', () => {
    const arcs = [[arc(1, 'nsubj', -0.1)], [arc(1, 'root', 0)], [arc(1, 'nsubj', -0.01), arc(1, 'obj', -6)]];
    expect(weigh(arcs, tags, grammar).after.relations).toEqual(['nsubj', 'root', 'nsubj']);
  });

  test('another head', () => {
    const arcs = [[arc(2, 'nsubj', -0.5), arc(1, 'compound', -0.9)], [arc(2, 'nsubj', -0.1)], [arc(2, 'root', 0)]];
    expect(weigh(arcs, ['NOUN', 'NOUN', 'VERB'], grammar).after).toMatchObject({
      heads: [1, 2, 2],
      relations: ['compound', 'nsubj', 'root'],
    });
  });

  test('another root, and with it the arc of the old one', () => {
    const arcs = [[arc(0, 'root', -0.6), arc(1, 'nsubj', -0.8)], [arc(0, 'dep', -0.6), arc(1, 'root', -0.8)], [arc(1, 'obj', 0)]];
    const { before, after } = weigh(arcs, tags, grammar);
    expect(before.heads).toEqual([0, 0, 1]);
    expect(after).toMatchObject({ heads: [1, 1, 1], relations: ['nsubj', 'root', 'obj'] });
  });
});

const TAGS: readonly Upos[] = ['NOUN', 'VERB', 'ADP', 'PUNCT'];
const RELATIONS = ['nsubj', 'obj', 'case', 'punct'];

const row = fc
  .tuple(fc.constantFrom(...RELATIONS, 'root'), fc.constantFrom(...TAGS), fc.constantFrom('left', 'right'))
  .chain(([head, upos, side]) =>
    fc
      .tuple(
        fc.constantFrom('begin', ...RELATIONS),
        fc.constantFrom(...RELATIONS, END),
        fc.constantFrom(...TAGS),
        fc.integer({ min: 1, max: 50 }),
      )
      .map(([before, next, tag, times]) => [head, upos, side, before, '', 'begin', next, next === END ? '' : tag, times].join('\t')),
  );

const sentence = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const offer = fc.tuple(fc.nat(size - 1), fc.constantFrom(...RELATIONS), fc.integer({ min: -600, max: 0 }));
  const word = fc.array(offer, { minLength: 1, maxLength: 6 });
  return fc.tuple(
    fc.array(fc.constantFrom(...TAGS), { minLength: size, maxLength: size }),
    fc
      .array(word, { minLength: size, maxLength: size })
      .map((words) =>
        words.map((offers, at) =>
          offers
            .map(([head, relation, score]) => arc(head, head === at ? 'root' : relation, score / 100))
            .sort((a, b) => b.score - a.score),
        ),
      ),
  );
});

test('whatever is offered, a tree stays a tree', () => {
  fc.assert(
    fc.property(sentence, fc.array(row, { maxLength: 30 }), ([tags, arcs], rows) => {
      const { before, after } = weigh(arcs, tags, new Grammar(rows));
      expect(after.heads.filter((head, at) => head === at)).toHaveLength(1);
      for (let word = 0; word < after.heads.length; word++) {
        let at = word;
        for (let step = 0; step < after.heads.length; step++) at = after.heads[at] as number;
        expect(after.heads[at]).toBe(at);
        const kept = after.heads[word] === before.heads[word] && after.relations[word] === before.relations[word];
        expect(kept || arcs[word]?.some(({ head, relation }) => head === after.heads[word] && relation === after.relations[word])).toBe(
          true,
        );
      }
      if (!hasCrossing(before.heads)) expect(hasCrossing(after.heads)).toBe(false);
    }),
  );
});
