import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { type Columns, readColumns } from '../ingest/index.ts';

export function takeWhole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1.');
  return number;
}

/** So many reading processes, or none. */
export function takeReaders(value: string): number {
  return value === '0' ? 0 : takeWhole(value);
}

export function takeDate(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('It takes a date, YYYY-MM-DD.');
  return value;
}

/** One thread a core; more than four would cost memory (a model each) before they save time. */
export function usualWorkers(): number {
  return Math.min(availableParallelism(), 4);
}

export function takeColumns(value: string): Columns {
  const columns = readColumns(value);
  if (typeof columns === 'string') throw new InvalidArgumentError(columns);
  return columns;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "10m" as milliseconds. */
export function takeDuration(value: string): number {
  const [, number = '', unit = ''] = /^(\d+)(ms|s|m|h|d)$/.exec(value) ?? [];
  if (unit === '') throw new InvalidArgumentError('It takes a number with its unit: 90s, 10m, 2h, 1d.');
  return Number(number) * (UNITS[unit] as number);
}

export function takePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('It takes a port, 0 to 65535.');
  return port;
}
