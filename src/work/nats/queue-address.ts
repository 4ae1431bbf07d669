/** Where a queue lies on a message server, or on several that are one cluster. */
export interface QueueAddress {
  readonly servers: readonly string[];
  readonly tls: boolean;
  /** Several records can share a server, each under a name of its own. */
  readonly name: string;
  /** Servers of the cluster that keep each message. */
  readonly replicas: number;
  /** A user with a password, or a token alone. */
  readonly login: { readonly user: string; readonly pass: string } | { readonly token: string } | null;
  /** For people: the address without what is secret. */
  readonly told: string;
}

const SHAPE =
  /^(?<scheme>nats|tls):\/\/(?:(?<login>[^@/]+)@)?(?<hosts>[\w.:[\],-]+)(?:\/(?<name>[\w-]{0,32}))?(?:\?replicas=(?<replicas>[1-5]))?$/;

/** `nats://[user:password@]host[:port][,host…][/name][?replicas=3]`, or `tls://…`; null for anything else. */
export function readQueueAddress(text: string): QueueAddress | null {
  const { scheme, login, hosts, name, replicas } = SHAPE.exec(text)?.groups ?? {};
  if (scheme === undefined || hosts === undefined) return null;
  return {
    servers: hosts.split(','),
    tls: scheme === 'tls',
    name: name || 'chancery',
    replicas: Number(replicas ?? 1),
    login: login === undefined ? null : readLogin(login),
    told: `${scheme}://${hosts}/${name || 'chancery'}`,
  };
}

function readLogin(login: string): { user: string; pass: string } | { token: string } {
  const at = login.indexOf(':');
  if (at < 0) return { token: decoded(login) };
  return { user: decoded(login.slice(0, at)), pass: decoded(login.slice(at + 1)) };
}

/** A password may have been written as it is, with a percent sign of its own. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
