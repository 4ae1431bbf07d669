import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from '../../src/api/index.ts';
import type { ReadingRoom } from './reading-room.ts';

/** Hands something in through the API, and waits until it is read. */
export async function addAndWait(room: ReadingRoom, given: object | FormData): Promise<Job> {
  const isForm = given instanceof FormData;
  const answer = await room.handIn(
    '/api/v1/documents',
    isForm ? given : JSON.stringify(given),
    isForm ? {} : { 'content-type': 'application/json' },
  );
  if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`);
  return waitForJob(room, ((await answer.json()) as Job).job);
}

export async function waitForJob(room: ReadingRoom, job: number): Promise<Job> {
  for (let tries = 0; tries < 600; tries++) {
    const told = (await (await room.get(`/api/v1/jobs/${job}`)).json()) as Job;
    if (told.state === 'done' || told.state === 'failed') return told;
    await wait(100);
  }
  throw new Error(`job ${job} is not over after a minute`);
}

/** A form with files: name and content. */
export function formOf(files: Readonly<Record<string, string | Uint8Array>>, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content as BlobPart]), name);
  return form;
}
