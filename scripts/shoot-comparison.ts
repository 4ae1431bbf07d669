/**
 * Takes the picture of two accounts side by side that the README shows, of the examples: node scripts/shoot-comparison.ts
 * Needs Chromium (CHROMIUM names it where it is not /usr/bin/chromium).
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-picture-'));
const record = join(folder, 'examples.db');
spawnSync(at('bin/chancery'), ['add', at('examples'), '--record', record, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
const server = spawn(at('bin/chancery'), ['serve', '--record', record, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, colorScheme: 'light' });
  await page.goto(line.toString().trim());
  await page.getByRole('link', { name: 'Vladimir Putin – Li Shangfu' }).click();
  await page.screenshot({ path: at('docs/comparison.png') });
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true });
}
