import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before the program: `rebind.test` means another machine each time it is looked up (DNS rebinding), first 127.0.0.1, then 127.0.0.2
 * and so on; `inner.test` means one outside the open internet beside one inside it.
 */
const real = dns.lookup;
let asked = 0;
const fake = (host: string, options: object, done: (error: Error | null, addresses: dns.LookupAddress[]) => void) => {
  if (host === 'rebind.test') return done(null, [{ address: `127.0.0.${++asked}`, family: 4 }]);
  if (host === 'inner.test')
    return done(null, [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]);
  return real(host, { ...options, all: true }, done);
};
dns.lookup = fake as unknown as typeof dns.lookup;
syncBuiltinESMExports();
