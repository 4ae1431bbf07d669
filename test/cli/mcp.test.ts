import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MORE } from '../web/more-articles.ts';
import { JSON_LINES } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/chancery', import.meta.url));
const ROOM = 'https://talks.example.org';

interface Source {
  readonly document: string;
  readonly published: string;
  readonly address: string;
}

describe('chancery mcp', () => {
  const desk = new Desk();
  const client = new Client({ name: 'test', version: '1' });

  beforeAll(async () => {
    const added = desk.run(['add', '-', '--input', 'jsonl', '-q', '--workers', '1', '--record', 'talks.db'], JSON_LINES + MORE);
    if (added.status !== 0) throw new Error(added.err);
    const args = ['mcp', '--record', 'talks.db', '--room', `${ROOM}/`];
    await client.connect(new StdioClientTransport({ command: PROGRAM, args, cwd: desk.folder, stderr: 'inherit' }));
  }, 200_000);

  afterAll(async () => {
    await client.close();
    desk.clear();
  });

  async function ask<Answer>(name: string, question: Record<string, unknown>): Promise<Answer> {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: question });
    if (isError) throw new Error(JSON.stringify(content));
    expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toEqual(structuredContent);
    return structuredContent as Answer;
  }

  test('offers tools that read and change nothing', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_events', 'dyad_timeline', 'compare_readouts', 'quotes_by']);
    for (const { annotations, description } of tools) expect([annotations?.readOnlyHint, description]).toEqual([true, expect.any(String)]);
  });

  test('search_events gives events with their words and address, page by page', async () => {
    interface Answer {
      readonly events: readonly { readonly type: string; readonly words: string; readonly source: Source }[];
      readonly next: string | null;
    }
    const { events, next } = await ask<Answer>('search_events', { actor: 'NOR', type: 'consult', limit: 2 });
    expect(events.map(({ type }) => type)).toEqual(['CONSULT', 'CONSULT']);
    const rest = await ask<Answer>('search_events', { actor: 'NOR', type: 'consult', after: next });
    const call = [...events, ...rest.events].find(({ source }) => source.document === 'nor-1');
    expect(call?.words).toContain('spoke by phone');
    expect(call?.source).toMatchObject({
      title: 'Prime Minister Støre speaks with President Stubb',
      published: '2024-05-03',
      address: expect.stringMatching(/^https:\/\/talks\.example\.org\/documents\/nor-1#e\d+$/),
    });
    expect((await ask<Answer>('search_events', { actor: 'CHN' })).events).toEqual([]);
  });

  test('dyad_timeline tells both ways in order, with months', async () => {
    interface Answer {
      readonly events: readonly { readonly day: string; readonly source: Source }[];
      readonly months: readonly { readonly month: string; readonly events: number }[];
    }
    const { events, months } = await ask<Answer>('dyad_timeline', { one: 'fin', other: 'NOR', since: '2024-05', until: '2024-05' });
    const days = events.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(new Set(events.map(({ source }) => source.document))).toEqual(new Set(['nor-1', 'fin-1', 'nor-2', 'nor-3']));
    expect(months.map(({ month }) => month)).toEqual(['2024-05']);
  });

  test('compare_readouts sets two accounts of a call side by side, in their words', async () => {
    interface Answer {
      readonly meeting: string;
      readonly a: Source;
      readonly b: Source;
      readonly points: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[];
      readonly address: string;
    }
    const compared = await ask<Answer>('compare_readouts', { actor: 'NOR,FIN', until: '2024-05-04' });
    expect([compared.a.document, compared.b.document].toSorted()).toEqual(['fin-1', 'nor-1']);
    expect(compared.address).toBe(`${ROOM}/meetings/${compared.meeting}`);
    const words = compared.points.flatMap(({ a, b }) => [...a, ...b]).join(' ');
    expect(words).toContain('thanked Norway for its clear words');
    const again = await ask<Answer>('compare_readouts', { meeting: compared.meeting, a: 'fin-1' });
    expect(again.a.document).toBe('fin-1');
  });

  test('quotes_by gives what somebody said, as the text has it', async () => {
    const { quotes } = await ask<{ quotes: { words: string; manner: string; source: Source }[] }>('quotes_by', { speaker: 'Støre' });
    const source = expect.objectContaining({ document: 'nor-1' });
    expect(quotes).toEqual([
      // What both of them said, too.
      expect.objectContaining({ words: expect.stringContaining('the war in Ukraine'), source }),
      expect.objectContaining({ words: expect.stringContaining('Norway stands with Finland'), source }),
    ]);
  });

  test.each([
    ['search_events', { since: 'yesterday' }, 'since'],
    ['search_events', { after: 'WyJub25lIl0' }, 'not from this list'],
    ['dyad_timeline', { one: 'Finland', other: 'NOR' }, 'three letters'],
    ['compare_readouts', { meeting: 'm000000000000' }, 'The record has no meeting m000000000000.'],
    ['compare_readouts', { actor: 'CHN' }, 'no such meeting'],
    ['quotes_by', {}, 'speaker'],
  ])('%s %j is told what is wrong', async (name, question, said) => {
    const { isError, content } = await client.callTool({ name, arguments: question });
    expect([isError, (content as { text: string }[])[0]?.text]).toEqual([true, expect.stringContaining(said)]);
  });
});
