import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { undergo } from '../../../bench/faults/ordeal.ts';
import { findNats } from '../../nats-programs.ts';
import { isPostgresMissing } from '../../store/postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-ordeal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Seconds until a part of the service that was killed is back; ten on a machine of its own, which a machine of tests is not. */
const BACK = 30;

describe('a service whose parts are killed at random for 20 seconds, while articles come in', () => {
  test.each([
    ['sqlite', false, 7],
    ['nats', isPostgresMissing || findNats() === null, 3],
  ] as const)(
    'in %s loses nothing that it acknowledged, doubles nothing, and is back soon',
    async (setUp, missing, seed) => {
      if (missing) return;
      const journal = join(folder, `${setUp}.tsv`);
      const outcome = await undergo({ setUp, seconds: 20, seed, lease: 3, log: join(folder, `${setUp}.log`), journal }, () => {});
      const { strikes, acknowledged, documents, ...bad } = outcome;
      expect(bad).toMatchObject({ unread: [], lost: 0, waiting: 0, doubled: 0, dead: 0, wrong: [], leftOver: 0 });
      expect(strikes.length).toBeGreaterThanOrEqual(2);
      for (const { killed, back } of strikes)
        expect(Math.max(...Object.values(back)), `${killed.join(' and ')}: ${JSON.stringify(back)}`).toBeLessThan(BACK);
      expect(readFileSync(journal, 'utf8').split('\n').length - 1).toBe(acknowledged);
      expect(acknowledged).toBeGreaterThan(10);
      expect(documents).toBeGreaterThanOrEqual(acknowledged);
    },
    500_000,
  );
});
