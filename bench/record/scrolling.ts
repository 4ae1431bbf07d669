import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringChromium, launch } from '../../test/web/chromium.ts';
import { COMMAND } from '../places.ts';
import { readExamples } from '../speed/texts.ts';
import { type Times, toTimes } from './measure.ts';
import { Room } from './room.ts';

export interface Scrolling {
  readonly sentences: number;
  /** Milliseconds to its first words on the screen. */
  readonly firstPaint: number;
  /** Milliseconds from one picture to the next while the page is pushed from its beginning to its end. */
  readonly frames: Times;
}

const SENTENCES = 500;
/** Pixels a picture: a page of the screen in a sixth of a second. */
const STEP = 90;
const SENTENCE = /[.!?][”"]?(?=\s|$)/g;

/** A long article with its marks and notes, gone through in Chromium; null where there is none. */
export async function timeScrolling(): Promise<Scrolling | null> {
  const path = bringChromium();
  if (path === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-long-'));
  const [record, articles] = [join(folder, 'long.db'), join(folder, 'long.jsonl')];
  const text = makeLong();
  writeFileSync(articles, `${JSON.stringify({ id: 'long', date: '2023-04-17', text })}\n`);
  const { status } = spawnSync(COMMAND, ['add', articles, '--record', record, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the long article could not be added: ${status}`);
  const room = await Room.open(record);
  const browser = await launch(path);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true })).newPage();
    await page.goto(`${room.address}/documents/long`, { waitUntil: 'load' });
    await page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
    const firstPaint = Math.round(Number(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")));
    const frames = (await page.evaluate(`new Promise((resolve) => {
      const taken = [];
      let before = performance.now();
      const next = (now) => {
        taken.push(now - before);
        before = now;
        const top = scrollY;
        scrollBy(0, ${STEP});
        if (scrollY === top) resolve(taken.slice(1));
        else requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    })`)) as number[];
    return { sentences: countSentences(text), firstPaint, frames: toTimes(frames) };
  } finally {
    await browser.close();
    await room.close();
    rmSync(folder, { recursive: true });
  }
}

/** The paragraphs of the examples, over and over. */
function makeLong(): string {
  const paragraphs = readExamples().flatMap(({ text }) => text.split('\n\n'));
  const long: string[] = [];
  for (let [at, sentences] = [0, 0]; sentences < SENTENCES; at++) {
    const paragraph = paragraphs[at % paragraphs.length] as string;
    long.push(paragraph);
    sentences += countSentences(paragraph);
  }
  return long.join('\n\n');
}

function countSentences(text: string): number {
  return text.match(SENTENCE)?.length ?? 0;
}
