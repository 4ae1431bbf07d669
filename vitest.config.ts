import { defineConfig } from 'vitest/config';

/** A file for the tests' JSON report; continuous integration counts from it. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whoever reads first in a file loads the model, and servers start and end, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
