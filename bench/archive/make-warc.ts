import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WARCRecord, WARCSerializer } from 'warcio';
import { renderPage } from '../intake/release-page.ts';
import { makeRelease, type Source } from '../intake/releases.ts';

/** Writes a web archive (WARC/1.1, each record gzipped by itself as crawlers do) of so many releases. Answers how many words they have. */
export async function makeWarc(path: string, sources: readonly Source[], articles: number): Promise<number> {
  let words = 0;
  async function* records() {
    for (let number = 0; number < articles; number++) {
      const release = makeRelease(sources, number);
      words += release.words;
      const record = WARCRecord.create(
        {
          url: `https://press.example/news/${number}`,
          date: '2026-11-01T00:00:00Z',
          type: 'response',
          warcVersion: 'WARC/1.1',
          httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
        },
        [Buffer.from(renderPage(release))],
      );
      yield await WARCSerializer.serialize(record, { gzip: true });
    }
  }
  await pipeline(Readable.from(records()), createWriteStream(path));
  return words;
}
