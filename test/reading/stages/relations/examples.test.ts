import { wordsAt } from '../../../../src/domain/index.ts';
import { runExamples } from '../examples.ts';

runExamples('relations', ({ relations, document }) =>
  relations
    .map(({ countries, name, kind, said }) =>
      [`${countries.join('-')}: ${name} (${kind})`, ...said.map((span) => wordsAt(document.text, span))].join(', '),
    )
    .join('; '),
);
