/** Writes docs/reading.schema.json: node scripts/generate-schema.ts [--check]. With --check it writes nothing and fails when the file is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeJsonSchema } from '../src/export/json-schema.ts';

const file = new URL('../docs/reading.schema.json', import.meta.url);
const wanted = writeJsonSchema();

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (readFileSync(file, 'utf8') !== wanted) {
  console.error('docs/reading.schema.json is out of date: run node scripts/generate-schema.ts');
  process.exitCode = 1;
}
