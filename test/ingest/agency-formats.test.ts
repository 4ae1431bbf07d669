import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InputOptions, type Outcome, readColumns, readInputs } from '../../src/ingest/index.ts';
import { collectAll } from './collect.ts';

let folder = '';
const read = async (name: string, body: string | Buffer, options: InputOptions = {}): Promise<Outcome[]> => {
  await writeFile(join(folder, name), body);
  return collectAll(readInputs([join(folder, name)], options));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('CSV', () => {
  it('takes the columns by name, with any of three separators', async () => {
    for (const mark of [',', ';', '\t']) {
      const outcomes = await read('a.csv', `id${mark}text${mark}date\n7${mark}"He said so,\nand left."${mark}2023-04-17\n`);
      expect(outcomes).toMatchObject([{ article: { id: '7', text: 'He said so,\nand left.', date: '2023-04-17' } }]);
    }
  });

  it('takes other names with --columns, and says which columns there are', async () => {
    const body = 'nr,body,day\n1,The call was short.,2023-04-17\n';
    const columns = readColumns('id=nr,text=body,date=day');
    expect(columns).toEqual({ id: 'nr', text: 'body', date: 'day' });
    expect(await read('b.csv', body, { columns: columns as never })).toMatchObject([{ article: { id: '1', text: 'The call was short.' } }]);
    expect(await read('b.csv', body)).toMatchObject([{ problem: { code: 'csv', detail: expect.stringContaining('nr, body, day') } }]);
    expect(readColumns('body')).toContain('FIELD=COLUMN');
  });

  it('names the line of a bad row and reads on', async () => {
    const outcomes = await read('c.csv', 'text,date\nOne.,2023-02-30\n,2023-01-01\nThree.,2023-01-02\n');
    expect(outcomes.map((one) => (one.ok ? one.article.text : `${one.problem.code} ${one.problem.where.split(':').at(-1)}`))).toEqual([
      'date 2',
      'empty 3',
      'Three.',
    ]);
  });

  it('says where quoting is broken', async () => {
    expect(await read('d.csv', 'text\n"One.\nTwo.\n')).toMatchObject([{ problem: { code: 'csv' } }]);
  });
});

describe('ninjs', () => {
  it('takes body, headline, date and source', async () => {
    const item = {
      uri: 'urn:1',
      headline: 'Talks',
      body_text: 'The talks ended.',
      versioncreated: '2023-04-17T09:00:00Z',
      source: 'Agency',
      language: 'en',
    };
    expect(await read('a.json', JSON.stringify(item))).toMatchObject([
      { article: { id: 'urn:1', title: 'Talks', text: 'The talks ended.', date: '2023-04-17', publisher: 'Agency', language: 'en' } },
    ]);
  });

  it('takes marked-up bodies of version 2', async () => {
    const item = {
      uri: 'urn:2',
      headlines: [{ value: 'Talks' }],
      bodies: [{ contenttype: 'text/html', value: '<p>The talks ended at noon on Monday in Lima.</p>' }],
    };
    expect(await read('a.ninjs', JSON.stringify(item))).toMatchObject([
      { article: { id: 'urn:2', title: 'Talks', text: expect.stringContaining('talks ended') } },
    ]);
  });

  it('says what is wrong', async () => {
    expect(await read('b.ninjs', '{"headline": "No body"}')).toMatchObject([{ problem: { code: 'no-text' } }]);
    expect(await read('c.ninjs', '{')).toMatchObject([{ problem: { code: 'json' } }]);
  });
});

describe('NewsML-G2', () => {
  const item = (guid: string, set: string) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" xml:lang="en">
    <itemMeta><provider literal="agency.example"><name>Agency</name></provider><versionCreated>2023-04-17T10:00:00Z</versionCreated></itemMeta>
    <contentMeta><headline>Talks in Lima</headline></contentMeta><contentSet>${set}</contentSet></newsItem>`;

  it('reads each item of a message', async () => {
    const html =
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The ministers met in Lima on Monday.</p></body></html></inlineXML>';
    const plain = '<inlineData contenttype="text/plain">They parted friends.</inlineData>';
    const outcomes = await read(
      'a.xml',
      `<?xml version="1.0"?><newsMessage><itemSet>${item('tag:1', html)}${item('tag:2', plain)}</itemSet></newsMessage>`,
    );
    expect(outcomes).toMatchObject([
      {
        article: {
          id: 'tag:1',
          title: 'Talks in Lima',
          date: '2023-04-17',
          publisher: 'Agency',
          text: expect.stringContaining('ministers met'),
        },
      },
      { article: { id: 'tag:2', text: 'They parted friends.' } },
    ]);
  });

  it('names the line of broken XML', async () => {
    expect(await read('b.newsml', '<newsItem>\n<itemMeta>\n</newsItem>')).toMatchObject([
      { problem: { code: 'xml', where: expect.stringMatching(/:[23]$/) } },
    ]);
  });

  it.each([
    ['200,000 elements deep', `<newsMessage>${'<a>'.repeat(200_000)}`],
    ['200,000 elements deep, and closed', `<newsMessage>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</newsMessage>`],
    ['of 400,000 attributes', `<newsMessage ${Array.from({ length: 400_000 }, (_, n) => `a${n}="x"`).join(' ')}/>`],
    ['of comments without end', `<newsMessage>${'<!--'.repeat(500_000)}`],
  ])(
    '%s it is a Problem, soon',
    async (_, body) => {
      const [started, before] = [performance.now(), process.memoryUsage().rss];
      const outcomes = await read('deep.newsml', body);
      expect(outcomes).toMatchObject([{ ok: false, problem: { code: 'xml' } }]);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    },
    30_000,
  );

  it('expands no entities of a document type', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${'&a;'.repeat(50)}">`).join('')}]>${item('tag:3', '<inlineData>&b0;&b1;</inlineData>')}`;
    const started = performance.now();
    const [outcome] = await read('c.newsml', bomb);
    expect(performance.now() - started).toBeLessThan(2000);
    if (outcome?.ok) expect(outcome.article.text.length).toBeLessThan(1000);
  });
});

describe('PDF', () => {
  /** A PDF of one page with a line of text at each height. */
  function pdfOf(lines: readonly (readonly [y: number, words: string])[]): Buffer {
    const stream = `BT /F1 12 Tf ${lines.map(([y, words]) => `1 0 0 1 72 ${y} Tm (${words}) Tj`).join(' ')} ET`;
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ];
    let body = '%PDF-1.4\n';
    const offsets = objects.map((object, i) => {
      const offset = body.length;
      body += `${i + 1} 0 obj\n${object}\nendobj\n`;
      return offset;
    });
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    return Buffer.from(
      `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
      'latin1',
    );
  }

  it('joins lines to paragraphs by the gap between them', async () => {
    const pdf = pdfOf([
      [720, 'The ministers met in'],
      [706, 'Lima on Monday.'],
      [670, 'They agreed to meet again.'],
    ]);
    expect(await read('a.pdf', pdf)).toMatchObject([
      { article: { text: 'The ministers met in Lima on Monday.\n\nThey agreed to meet again.' } },
    ]);
  });

  it('says so when there is no text in it, or no PDF', async () => {
    expect(await read('b.pdf', pdfOf([]))).toMatchObject([{ problem: { code: 'no-text' } }]);
    expect(await read('c.pdf', '%PDF-1.4\nbroken')).toMatchObject([{ problem: { code: 'pdf' } }]);
  });
});
