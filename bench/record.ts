/**
 * How fast a large record is: questions, search, export, what a new article costs, the reading room, memory.
 * npm run bench -- record [--events 1000000] [--record postgres://…] [--only questions,export,article,add,room] [--write]
 * The record is made once, of readings that are replayed with other days, names and states, and kept in the cache folder
 * ($CHANCERY_BENCH). `--record`: an empty database instead, which is filled from that file.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine, tellProvenance } from './provenance.ts';
import { timeAdd } from './record/add-speed.ts';
import { compareArticleCost } from './record/article-cost.ts';
import { cacheFolder } from './record/cache.ts';
import { timeExport } from './record/export-speed.ts';
import { type Cost, countHeld, fill } from './record/fill.ts';
import { measureRoom } from './record/measure-room.ts';
import { moveInto } from './record/move-into.ts';
import { askQuestions } from './record/questions.ts';
import { readResult, writeResult } from './results.ts';

const SMALL = 10_000;
const ADDED_WORDS = 40_000;
const ADD_ROUNDS = 3;

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      events: { type: 'string', default: '1000000' },
      record: { type: 'string' },
      only: { type: 'string', default: 'questions,export,article,add,room' },
      write: { type: 'boolean' },
    },
  });
  const only = new Set(values.only.split(','));
  const events = Number(values.events);
  const file = await makeFile(events);
  if (values.record !== undefined) await moveInto(file, values.record);
  const where = values.record ?? file;
  const held = await countHeld(where);
  const result = {
    ...tellProvenance(new Date()),
    machine: describeMachine(),
    /** Processes that wanted a core meanwhile, before and after: other work on the machine makes figures worse. */
    load: [Math.round(loadavg()[0] ?? 0)],
    ...held,
    ...(only.has('questions') && { questions: await askQuestions(where) }),
    ...(only.has('export') && { export: await timeExport(where, held.events) }),
    ...(only.has('article') &&
      values.record === undefined && { article: await compareArticleCost(await makeFile(SMALL), file, [SMALL, events]) }),
    ...(only.has('add') && values.record === undefined && { add: await timeAdd(ADDED_WORDS, ADD_ROUNDS) }),
    ...(only.has('room') && { room: await measureRoom(where) }),
  };
  result.load.push(Math.round(loadavg()[0] ?? 0));
  console.log(JSON.stringify(result, null, 2));
  const name = values.record === undefined ? 'record-sqlite' : 'record-postgres';
  if (values.write) writeResult(name, { ...readResult<object>(name), ...result });
}

/** The file of so many events, made where it is not there. */
async function makeFile(events: number): Promise<string> {
  const path = join(cacheFolder(), `record-${events}.db`);
  if (!existsSync(path)) console.error(`making ${path}`);
  await fill(path, events, ({ events: now, perDocument }: Cost) => console.error(`${now} events, ${perDocument} ms a document`));
  return path;
}

if (import.meta.main) await run(process.argv.slice(2));
