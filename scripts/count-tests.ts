/** Prints vitest's JSON report as one line: node scripts/count-tests.ts REPORT. A test file that does not load is one failure. */
import { readFileSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/count-tests.ts REPORT');
const text = readFileSync(file, 'utf8');
if (text === '') {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
const report = JSON.parse(text) as Report;
const unloaded = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length;
const failed = report.numFailedTests + unloaded;
console.log(`${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests + report.numTodoTests} skipped`);
process.exit(failed > 0 ? 1 : 0);
