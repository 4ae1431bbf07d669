/** Writes docs/codebook/: node scripts/generate-codebook.ts [--check]. With --check it writes nothing and fails when a page is out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codebookPages } from '../src/export/codebook-pages.ts';

const folder = new URL('../docs/codebook/', import.meta.url);
const check = process.argv.includes('--check');
if (!check) mkdirSync(folder, { recursive: true });
for (const [name, wanted] of codebookPages()) {
  const file = new URL(name, folder);
  if (!check) writeFileSync(file, wanted);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    console.error(`docs/codebook/${name} is out of date: run npm run generate`);
    process.exitCode = 1;
  }
}
