import { type Load, loadPage, type PageTimes, timePages } from './pages.ts';
import { type Paint, timePaint } from './paint.ts';
import { Room } from './room.ts';
import { type Scrolling, timeScrolling } from './scrolling.ts';

export interface RoomFigures {
  readonly pages: readonly PageTimes[];
  /** A list of the API, and a page that was just asked for. */
  readonly loads: readonly Load[];
  readonly paint: Paint | null;
  readonly scrolling: Scrolling | null;
  /** Most memory resident of the server. */
  readonly megabytes: number | null;
}

const CLIENTS = 50;

export async function measureRoom(record: string): Promise<RoomFigures> {
  const room = await Room.open(record);
  try {
    const pages = await timePages(room);
    const loads = [
      await loadPage(room, '/api/v1/events?actor=CHN&limit=50', CLIENTS),
      await loadPage(room, '/api/v1/meetings?limit=50', CLIENTS),
      await loadPage(room, '/meetings', CLIENTS),
    ];
    return { pages, loads, paint: await timePaint(room), scrolling: await timeScrolling(), megabytes: room.megabytes };
  } finally {
    await room.close();
  }
}
