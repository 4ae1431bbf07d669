import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
const script = fileURLToPath(new URL('../../scripts/count-tests.ts', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true }));

function count(report: string): { line: string; status: number | null } {
  const file = join(folder, 'report.json');
  writeFileSync(file, report);
  const run = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  return { line: run.stdout, status: run.status };
}

function report(passed: number, failed: number, skipped: number, testResults: object[] = []): string {
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0, testResults });
}

test('counts on one line', () => {
  expect(count(report(12, 0, 1))).toEqual({ line: '12 passed, 0 failed, 1 skipped\n', status: 0 });
  expect(count(report(11, 1, 0))).toEqual({ line: '11 passed, 1 failed, 0 skipped\n', status: 1 });
});

test('a test file that does not load is a failure', () => {
  const results = [{ status: 'failed', assertionResults: [] }];
  expect(count(report(3, 0, 0, results))).toEqual({ line: '3 passed, 1 failed, 0 skipped\n', status: 1 });
});

test('no report is a failure', () => expect(count('')).toEqual({ line: '0 passed, 1 failed, 0 skipped\n', status: 1 }));
