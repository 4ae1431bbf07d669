import type { StopAccount } from './account.ts';
import { isSameTraveller, type Stop } from './stop.ts';

/** One person's journey: stops that follow on one another, in order of time. */
export interface Journey {
  readonly stops: readonly Stop[];
}

const DAY = 86_400_000;
/** Days at most between the end of a stop and the beginning of the next. */
const BREAK = 2;

/**
 * Stops joined to journeys: told in one sentence ("will travel to Peru, Chile and Japan"), or one after the other with at most two days
 * between. In order of time, those without a day last.
 */
export function joinJourneys(stops: readonly Stop[]): Journey[] {
  const journeys: Stop[][] = [];
  const near = new Map<string, Set<number>>();
  for (const stop of stops.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)))) {
    const candidates = new Set(linksOf(stop).flatMap((link) => [...(near.get(link) ?? [])]));
    const found = [...candidates]
      .toSorted((a, b) => a - b)
      .find((number) => journeys[number]?.some((other) => follow(other, stop) && isSameTraveller(other.visitor, stop.visitor)));
    const number = found ?? journeys.length;
    journeys[number] = [...(journeys[number] ?? []), stop];
    for (const link of onwardLinksOf(stop)) near.set(link, (near.get(link) ?? new Set()).add(number));
  }
  return journeys.map((stops) => ({ stops }));
}

/** The day that a stop is listed under; '9' where none is known. */
export function firstDay({ start, end, journey, accounts }: Stop): string {
  return start ?? journey?.start ?? end ?? journey?.end ?? accounts[0]?.published ?? '9';
}

function follow(a: Stop, b: Stop): boolean {
  const sentences = new Set(a.accounts.map(sentenceOf));
  const together = b.accounts.some((account) => sentences.has(sentenceOf(account)));
  if (together && a.country !== b.country) return true;
  if (a.start?.length !== 10 || b.start?.length !== 10) return false;
  const gap = (Date.parse(b.start) - Date.parse(a.end?.length === 10 ? a.end : a.start)) / DAY;
  return gap >= 0 && gap <= BREAK;
}

/** By what a stop is found by those that may follow it: its sentences, and the days on which they may begin. */
function onwardLinksOf(stop: Stop): string[] {
  const last = stop.end?.length === 10 ? stop.end : stop.start;
  const days = stop.start?.length === 10 && last ? Array.from({ length: BREAK + 1 }, (_, at) => dayAfter(last, at)) : [];
  return [...stop.accounts.map(sentenceOf), ...days];
}

/** By what it may follow others. */
function linksOf({ accounts, start }: Stop): string[] {
  return [...new Set([...accounts.map(sentenceOf), ...(start?.length === 10 ? [start] : [])])];
}

function dayAfter(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

function sentenceOf({ document, at }: StopAccount): string {
  return `${document} ${at}`;
}
