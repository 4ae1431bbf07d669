import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCH, COMMAND } from '../places.ts';

/** One program under one setting. `command` takes the file of texts last. */
export interface Contestant {
  readonly name: string;
  readonly cores: 'one' | 'all';
  command(texts: string): readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  /** Whether it says on standard output how many tokens there were and how long reading alone took. */
  readonly tells: boolean;
}

/** Holds what follows to the first core. */
export const PIN = ['taskset', '-c', '0'] as const;
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** Chancery's two commands and, where Python has it, spaCy; each on one core and on all. In this order they take turns. */
export function findContestants(cores: number, spacy: string | null): Contestant[] {
  const pin = canPin() ? PIN : [];
  return (['one', 'all'] as const).flatMap((setting) => {
    const many = setting === 'all' ? cores : 1;
    const before = setting === 'one' ? pin : [];
    const chancery = (name: string, ...words: string[]): Contestant => ({
      name: `chancery ${name}`,
      cores: setting,
      command: (texts) => asCommand([...before, COMMAND, ...words, '--input', 'jsonl', '--quiet', '--workers', String(many), texts]),
      env: {},
      tells: false,
    });
    const rival: Contestant = {
      name: 'spaCy en_core_web_sm',
      cores: setting,
      command: (texts) => asCommand([...before, spacy ?? '', join(BENCH, 'spacy_speed.py'), texts, String(many)]),
      env: ONE_THREAD,
      tells: true,
    };
    return [chancery('analyse', 'analyse'), ...(spacy === null ? [] : [rival]), chancery('read', 'read', '--format', 'json')];
  });
}

/** The Python that has spaCy: in `folder` (bench/set-up-spacy.sh), else the usual one; null when neither has. */
export function findSpacy(folder = join(tmpdir(), 'chancery-bench')): string | null {
  const own = join(folder, 'bin/python');
  const candidates = [...(existsSync(own) ? [own] : []), 'python3'];
  return candidates.find((python) => spawnSync(python, ['-c', 'import spacy'], { stdio: 'ignore' }).status === 0) ?? null;
}

export function canPin(): boolean {
  return spawnSync(PIN[0], [...PIN.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
}

function asCommand(words: readonly string[]): readonly [string, ...string[]] {
  return words as readonly [string, ...string[]];
}
