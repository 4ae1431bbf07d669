import { expect, test } from 'vitest';
import { drawTable } from '../../bench/table.ts';

test('words stand to the left, numbers to the right with like decimals', () => {
  const rows = [
    ['ewt', 90, 'HeidelTime'],
    ['meantime', 8.25, ''],
  ];
  expect(drawTable(['set', 'figure', 'peer'], rows)).toBe(
    ['set       figure  peer', 'ewt        90.00  HeidelTime', 'meantime    8.25'].join('\n'),
  );
});

test('null is nothing, also among numbers', () => {
  expect(
    drawTable(
      ['a', 'target'],
      [
        ['x', null],
        ['y', 7],
      ],
    ),
  ).toBe('a  target\nx\ny       7');
});

test('a table without rows is its heading', () => {
  expect(drawTable(['a', 'b'], [])).toBe('a  b');
});
