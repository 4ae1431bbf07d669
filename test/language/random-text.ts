import fc from 'fast-check';

const BITS = [
  ...[
    'the',
    'talks',
    'Xi',
    'don’t',
    "can't",
    'U.S.',
    'Mr.',
    'J.',
    'pro-Beijing',
    'UN-backed',
    'Russia-China',
    '3.5',
    '2024-05-03',
    '1990s',
  ],
  ...[
    '$5bn',
    'https://example.org/a_(b).',
    'desk@example.org',
    'naïve',
    'e\u0301te\u0301',
    '🇺🇸',
    '👩‍🚀',
    '❤️',
    '日本',
    'Київ',
    '12:30',
    '5pm',
  ],
  ...['.', '..', '…', '!', '?!', ',', ';', ':', '“', '”', '"', "'", '’s', '(', ')', '—', '-', '--', '«', '»', '***', '%', '&', '§'],
  ...[' ', '  ', '\t', '\u00a0', '\u200b', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u200d', '\u0000', '\ud83d'],
];

/** Texts of words, marks, spaces, controls and broken characters in any order. */
export const anyText = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...BITS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }),
    {
      maxLength: 60,
    },
  )
  .map((bits) => bits.join(''));
