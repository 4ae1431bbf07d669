import type { Ledger } from './ledger.ts';
import type { PressRoom } from './press-room.ts';
import { makeRelease, type Source } from './releases.ts';

/** Publishes one text after the other, in each press room by turns. */
export class Desk {
  readonly #rooms: readonly PressRoom[];
  readonly #sources: readonly Source[];
  readonly #ledger: Ledger;
  #number = 0;

  constructor(rooms: readonly PressRoom[], sources: readonly Source[], ledger: Ledger) {
    this.#rooms = rooms;
    this.#sources = sources;
    this.#ledger = ledger;
  }

  publish(now: number): void {
    const release = makeRelease(this.#sources, this.#number);
    const room = this.#rooms[this.#number % this.#rooms.length];
    this.#number++;
    if (room) this.#ledger.publish(room.publish(release), release.words, now);
  }
}
