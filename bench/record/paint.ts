import { gzipSync } from 'node:zlib';
import { bringChromium, launch } from '../../test/web/chromium.ts';
import { type Times, toTimes } from './measure.ts';
import type { Room } from './room.ts';

export interface Paint {
  /** Milliseconds to the first words on the screen, over pages and rounds. */
  readonly firstPaint: Times;
  /** kB of script that the heaviest page loads, gzipped. */
  readonly scriptKilobytes: number;
}

const PAGES = ['/', '/meetings', '/events', '/dyads/CHN/USA', '/map', '/network', '/search?words=ceasefire'];
const ROUNDS = 3;

/** Pages opened in Chromium; null where there is none. */
export async function timePaint(room: Room): Promise<Paint | null> {
  const path = bringChromium();
  if (path === null) return null;
  const browser = await launch(path);
  const taken: number[] = [];
  let heaviest = 0;
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const page of PAGES) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
        const tab = await context.newPage();
        const scripts: Promise<Buffer>[] = [];
        tab.on('response', (answer) => {
          if (answer.request().resourceType() === 'script') scripts.push(answer.body());
        });
        await tab.goto(`${room.address}${page}`, { waitUntil: 'load' });
        await tab.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
        taken.push(Number(await tab.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")));
        const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
        heaviest = Math.max(heaviest, bytes);
        await context.close();
      }
  } finally {
    await browser.close();
  }
  return { firstPaint: toTimes(taken), scriptKilobytes: Math.round(heaviest / 100) / 10 };
}
