import type { Record } from '../../record.ts';
import { selectArrays } from './arrays.ts';
import type { Page } from './pages.ts';

interface Named {
  readonly name: string;
  readonly country: string | null;
}

/** Records of a page's readings by the reading's number and their id there. */
export class ByReading<T> {
  readonly #readings = new Map<number, Map<string, T>>();

  get(reading: number, id: string): T | undefined {
    return this.#readings.get(reading)?.get(id);
  }

  set(reading: number, id: string, value: T): void {
    let own = this.#readings.get(reading);
    if (!own) {
      own = new Map();
      this.#readings.set(reading, own);
    }
    own.set(id, value);
  }
}

export type ActorsOfPage = ByReading<Named>;

export async function actorsOf(record: Record, { first, last }: Page): Promise<ActorsOfPage> {
  const query = record.db
    .selectFrom('document_actors')
    .select(['reading_id', 'id', 'name', 'country'])
    .where('reading_id', '>=', first)
    .where('reading_id', '<=', last);
  const actors: ActorsOfPage = new ByReading();
  for (const [reading, id, name, country] of (await selectArrays(record, query)) as [number, string, string, string | null][])
    actors.set(reading, id, { name, country });
  return actors;
}

/** Names and countries that several actors of one record go into a cell with. */
export class NameList {
  #names = '';
  #countries = '';

  add({ name, country }: Named): void {
    if (!has(this.#names, name)) this.#names += this.#names === '' ? name : `; ${name}`;
    if (country !== null && !has(this.#countries, country)) this.#countries += this.#countries === '' ? country : `; ${country}`;
  }

  get names(): string | null {
    return this.#names || null;
  }

  get countries(): string | null {
    return this.#countries || null;
  }
}

/** A list of codes that is kept as JSON: "economic; military". */
export function listed(json: string): string | null {
  return json === '[]' ? null : (JSON.parse(json) as string[]).join('; ');
}

function has(list: string, item: string): boolean {
  return list !== '' && (list === item || `; ${list}; `.includes(`; ${item}; `));
}
