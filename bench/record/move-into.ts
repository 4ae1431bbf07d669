import { moveRecord, Record } from '../../src/store/index.ts';

/** Copies a record into a database that is empty or holds the beginning of it. */
export async function moveInto(file: string, database: string): Promise<void> {
  const now = () => new Date().toISOString();
  const source = await Record.open(file, { readOnly: true, now });
  const target = await Record.open(database, { create: true, now });
  try {
    let told = 0;
    const tell = (table: string, rows: number) => {
      if (rows >= told + 10_000) console.error(`${table}: ${rows}`);
      told = rows >= told + 10_000 || rows < told ? rows : told;
    };
    for await (const _ of moveRecord(source, target, tell)) break;
  } finally {
    await source.close();
    await target.close();
  }
}
