import type { News } from '../stream/news.ts';
import { writePlace } from '../stream/news-place.ts';

export interface Message {
  /** The same whenever the same is told to the same address, so that what came twice can be told. */
  readonly id: string;
  readonly body: string;
}

/** One record of the stream, for the address of this number. */
export function toMessage(webhook: number, { place, kind, data }: News): Message {
  const of = kind === 'meeting' ? `m${place.change}` : `r${place.reading}-${place.within}`;
  return { id: `msg_${webhook}_${of}`, body: JSON.stringify({ type: kind, place: writePlace(place), data }) };
}
