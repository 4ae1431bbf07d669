import { lookup as askSystem, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address-range.ts';

/** Finds all addresses of a host name, as `dns.lookup` with `all` does. */
export type Resolve = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

/** The address is not one of the open internet. */
export class Refused extends Error {}

/** Milliseconds to open a connection, TLS included. */
const CONNECT_TIME = 10_000;

/**
 * Opens connections to public addresses only. The address that was checked is the one that is connected to: a name that is
 * looked up again may mean another machine by then (DNS rebinding), so it is looked up once, inside the connecting.
 */
export function guardedConnector(resolve: Resolve = resolveBySystem, isOpen = isPublicAddress): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_TIME, lookup: checkedLookup(resolve, isOpen) });
  return (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    // Names are checked when they are looked up; a literal address is not looked up.
    if (isIP(host) !== 0 && !isOpen(host)) done(refuse(host), null);
    else connect(options, done);
  };
}

function checkedLookup(resolve: Resolve, isOpen: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host, (error, addresses) => {
      const inside = addresses.find(({ address }) => !isOpen(address));
      const [first] = addresses;
      if (error) done(error, '');
      else if (inside) done(refuse(host, inside.address), '');
      else if (!first) done(new Error(`${host} has no address`), '');
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function resolveBySystem(host: string, done: (error: Error | null, addresses: LookupAddress[]) => void): void {
  askSystem(host, { all: true }, (error, addresses) => done(error, addresses ?? []));
}

function refuse(host: string, address = host): Refused {
  return new Refused(
    `${host === address ? host : `${host} is ${address}, which`} is not an address of the open internet; --allow-private opens it`,
  );
}
