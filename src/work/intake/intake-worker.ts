import { setTimeout as sleep } from 'node:timers/promises';
import { adoptAdditions, type HandedIn, handIn, KEPT, Record } from '../../store/index.ts';
import { readerVersion } from '../reader-version.ts';
import type { Asked, IntakeOptions, Told } from './intake.ts';
import { ReadingSpell } from './reading-spell.ts';
import { leaveSpool } from './spool.ts';
import { SUBMISSION_LIMITS } from './submission.ts';
import { takeIn } from './take-in.ts';

/** The process that writes for a server: it takes in what is handed in, opens it, and reads the queue. */
const options = await new Promise<IntakeOptions>((resolve) => process.once('message', (given) => resolve(given as IntakeOptions)));
const { owner, allowed } = options;
const record = await Record.open(options.record, { now: () => new Date().toISOString() }).catch(stop);
const reader = readerVersion();
const spell = new ReadingSpell(record, { workers: options.workers, reader, stop });
/** Submissions are opened one after another; those whose turn is to come or has come are known. */
let turn: Promise<unknown> = Promise.resolve();
const known = new Set<number>();

function open({ id, given }: HandedIn): void {
  if (known.has(id)) return;
  known.add(id);
  turn = turn.then(async () => {
    await takeIn(record, { id, given }, allowed, reader);
    known.delete(id);
    spell.begin();
  });
  turn.catch(stop);
}

async function answer({ name, parts, by }: Asked): Promise<number | null> {
  const given = JSON.stringify(parts);
  const id = await handIn(record, { name, given, by, owner }, SUBMISSION_LIMITS.waiting);
  if (id !== null) open({ id, given });
  return id;
}

/** What servers that are gone have left, and what of this server's own nobody opens: a process before this one ended, or an answer was lost. */
async function adopt(): Promise<void> {
  for (const addition of await adoptAdditions(record, owner, known)) open(addition);
}

/** What stops it is told on standard error; the server starts another. */
function stop(error: unknown): never {
  process.stderr.write(`chancery: taking in: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

process.on('message', ({ number, ...asked }: Asked & { number: number }) => {
  answer(asked).then((id) => process.send?.({ number, id } satisfies Told, undefined, undefined, () => {}), stop);
});
// The server is gone, or ends: articles under way are left to whoever takes them up when their lease is over.
process.on('disconnect', () => {
  leaveSpool(options.spool);
  process.exit();
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

await adopt().catch(stop);
process.send?.('ready');
spell.begin();
for (;;) {
  await sleep(KEPT / 3);
  await adopt().catch(stop);
}
