import { defineConfig } from 'vitest/config';

/** A file for the tests' JSON report; continuous integration counts from it. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
