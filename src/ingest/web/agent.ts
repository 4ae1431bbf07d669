import { Agent } from 'undici';
import { guardedConnector, type Resolve } from './connector.ts';
import type { WebLimits } from './web-limits.ts';

/** How this program names itself to servers and in robots.txt. */
export const ROBOT = 'chancery';

export interface AgentOptions {
  /** Opens private and loopback addresses. */
  readonly allowPrivate?: boolean;
  /** How names become addresses; the system's way when left out. */
  readonly resolve?: Resolve;
  /** Which addresses are opened; those of the open internet when left out. */
  readonly isOpen?: (address: string) => boolean;
}

/** What connects to other servers: to those of the open internet, unless the options open others. */
export function openAgent({ allowPrivate = false, resolve, isOpen }: AgentOptions, { headers, time }: WebLimits): Agent {
  return new Agent({
    ...(allowPrivate ? {} : { connect: guardedConnector(resolve, isOpen) }),
    maxHeaderSize: headers,
    headersTimeout: time,
    bodyTimeout: time,
    connections: 2,
  });
}

/** Why an address cannot be asked, whoever is there; null where it can. */
export function checkScheme(url: string): string | null {
  if (!URL.canParse(url)) return 'not an address';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return `only http and https are fetched, not ${protocol}`;
  return username || password ? 'names and passwords in addresses are not sent' : null;
}
