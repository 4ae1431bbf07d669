import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function find(): string | undefined {
  return [process.env.CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
}

/** Chromium's path; brought through apt-get where it is missing and may be. Null where there is none to be had. */
export function bringChromium(): string | null {
  const found = find();
  if (found !== undefined) return found;
  if (spawnSync('apt-get', ['--version']).status !== 0 || process.getuid?.() !== 0) return null;
  const packages = ['chromium', 'fonts-dejavu-core'];
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' }).status;
  if (install() !== 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    install();
  }
  return find() ?? null;
}

export function launch(path: string): Promise<Browser> {
  // Root has no sandbox of Chromium's; what it opens here is our own server.
  return chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
