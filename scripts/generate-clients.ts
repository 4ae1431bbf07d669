/** Writes the types of the TypeScript client: node scripts/generate-clients.ts [--check]. With --check it writes nothing and fails when they are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeTypes } from '../clients/typescript/make-types.ts';
import { describeWholeApi } from '../src/api/index.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const file = new URL('../clients/typescript/api.ts', import.meta.url);
const wanted = await makeTypes(describeWholeApi(version));

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (readFileSync(file, 'utf8') !== wanted) {
  console.error("clients/typescript/api.ts is not of the API's description: run npm run generate");
  process.exitCode = 1;
}
