import { configDefaults, defineConfig } from 'vitest/config';

/** A file for the tests' JSON report; continuous integration counts from it. */
const report = process.env.TEST_REPORT;

/** Tests that only read: they start nothing and leave nothing behind, so that their files share the model that the first has loaded. */
const READING = ['test/{reading,language,text,gold}/**/*.test.ts'];
/** Lays tables of its own over those of the program. */
const OWN_TABLES = 'test/reading/stages/actors/holder-doubts.test.ts';
const FOREIGN = configDefaults.exclude;

export default defineConfig({
  test: {
    // Whoever reads first loads the model, and servers start and end, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'reading', include: READING, exclude: [...FOREIGN, OWN_TABLES], isolate: false } },
      { extends: true, test: { name: 'own tables', include: [OWN_TABLES] } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: [...FOREIGN, ...READING] } },
    ],
  },
});
