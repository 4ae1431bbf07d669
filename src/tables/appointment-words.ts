import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { OfficeChange } from '../domain/index.ts';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/appointments.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);

const change = z.enum(['nominated', 'elected', 'appointed', 'took-office', 'resigned', 'dismissed', 'left-office']);
const words = z.partialRecord(change, z.array(z.string().regex(/^[\p{Ll}-]+(?: [\p{Ll}]+)?$/u, 'words in lower case')).min(1));
const AppointmentWordsShape = z.strictObject({ putting: words, doing: words, phrases: words, nouns: words, fresh: words });

/** `data/lexicon/appointments.yaml`: the change of office by word. */
export type AppointmentWords = Readonly<Record<keyof z.infer<typeof AppointmentWordsShape>, ReadonlyMap<string, OfficeChange>>>;

let read: AppointmentWords | undefined;

export function appointmentWords(): AppointmentWords {
  if (!read) {
    const table = readYamlTable(NAME, readFileSync(FILE, 'utf8'), AppointmentWordsShape);
    read = {
      putting: byWord(table.putting),
      doing: byWord(table.doing),
      phrases: byWord(table.phrases),
      nouns: byWord(table.nouns),
      fresh: byWord(table.fresh),
    };
  }
  return read;
}

function byWord(lists: z.infer<typeof words>): Map<string, OfficeChange> {
  return new Map(Object.entries(lists).flatMap(([name, list]) => list.map((word) => [word, name as OfficeChange] as const)));
}
