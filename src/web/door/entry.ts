import type { FastifyRequest } from 'fastify';
import { LOCAL, NOBODY, type Person, Refusal } from '../../api/index.ts';
import { type Known, rolesWith } from '../../store/index.ts';
import type { Porter } from '../../work/index.ts';
import { csrfOf } from './csrf.ts';
import { LOCKED, type LockOut, MOST_WRONG } from './lock-out.ts';
import { sessionOf } from './session-cookie.ts';

/** Who asks, how that is known, and the token that the forms carry that they are given. */
export interface Entry {
  readonly person: Person;
  readonly by: 'machine' | 'token' | 'session' | 'nothing';
  readonly csrf: string;
}

export const NO_ENTRY: Entry = { person: NOBODY, by: 'nothing', csrf: '' };
const LOCAL_ENTRY: Entry = { person: LOCAL, by: 'machine', csrf: csrfOf('local') };

/** Looks at what a request shows. */
export class EntryReader {
  readonly #porter: Porter;
  readonly #lockOut: LockOut;
  readonly #isOpen: boolean;

  /** `isOpen`: others than this machine reach it, so that nobody comes in without a token. */
  constructor(porter: Porter, lockOut: LockOut, isOpen: boolean) {
    this.#porter = porter;
    this.#lockOut = lockOut;
    this.#isOpen = isOpen;
  }

  /** Throws a Refusal for a token that is wrong, and for any from where too many were. */
  async read(request: FastifyRequest): Promise<Entry> {
    if (!this.#isOpen && !(await this.#porter.hasUsers())) {
      if (isForwarded(request))
        throw new Refusal(403, 'It came through a proxy, and the record has no users: `chancery user add` makes one.');
      return LOCAL_ENTRY;
    }
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token !== undefined) return { person: personOf(await this.show(request, token)), by: 'token', csrf: '' };
    const session = sessionOf(request);
    const owner = session === null ? null : await this.#porter.ownerOf(session);
    return session !== null && owner ? { person: personOf(owner), by: 'session', csrf: csrfOf(session) } : NO_ENTRY;
  }

  /** Who holds the token that is shown. */
  async show({ ip }: FastifyRequest, token: string): Promise<Known> {
    const left = this.#lockOut.leftFor(ip, Date.now());
    if (left > 0) throw new Refusal(429, `Too many wrong tokens from here: in ${Math.ceil(left / 60_000)} minutes again.`);
    const known = await this.#porter.holderOf(token);
    if (known) {
      this.#lockOut.forget(ip);
      return known;
    }
    const count = this.#lockOut.countWrong(ip, Date.now());
    const deed = { person: null, address: ip };
    await this.#porter.note({ ...deed, act: 'wrong-token', about: /^chy_[0-9a-f]{8}/.exec(token)?.[0] ?? null });
    if (count === MOST_WRONG) await this.#porter.note({ ...deed, act: 'locked-out', about: `for ${LOCKED / 60_000} minutes` });
    throw new Refusal(401, 'The token is wrong, revoked or over.');
  }
}

function personOf({ name, roles }: Known): Person {
  return { name, roles: rolesWith(roles) };
}

/** A proxy on this machine would make everybody who reaches it local. */
function isForwarded({ headers }: FastifyRequest): boolean {
  return ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some((name) => name in headers);
}
