/**
 * Makes the Python client from the API's description: node scripts/make-python-client.ts [FOLDER]. It is not kept in the repository
 * (150 files); without a folder it comes into clients/python/chancery-client, ready for `pip install`. Needs openapi-python-client
 * on the PATH: pip install openapi-python-client==0.29.1. It warns of what it leaves out: bodies of plain text.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeWholeApi } from '../src/api/index.ts';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const target = process.argv[2] ?? here('clients/python/chancery-client');
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'chancery-client-'));
const description = join(folder, 'openapi.json');
writeFileSync(description, JSON.stringify(describeWholeApi(version)));
const options = ['--path', description, '--output-path', target, '--config', here('clients/python/config.yaml'), '--meta', 'setup'];
const { status, error } = spawnSync('openapi-python-client', ['generate', ...options, '--overwrite'], {
  stdio: 'inherit',
});
rmSync(folder, { recursive: true });
if (error) console.error('openapi-python-client is not there: pip install openapi-python-client==0.29.1');
process.exitCode = status ?? 2;
