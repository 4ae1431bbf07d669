import type { PloverType } from '../domain/index.ts';
import { allFrames, codebook, type EventFrame, goldsteinOf, type PloverDefinition } from '../tables/index.ts';

/** The pages of `docs/codebook/`, by file name: one of each PLOVER type and a list of them. Made from `data/codebook/` and the frames. */
export function codebookPages(): ReadonlyMap<string, string> {
  const { types } = codebook();
  return new Map([['README.md', indexPage()], ...types.map((entry) => [`${entry.type.toLowerCase()}.md`, typePage(entry)] as const)]);
}

function indexPage(): string {
  const { types, contexts, sectors, intensity } = codebook();
  return page([
    '# Codebook',
    'The event types of PLOVER as Chancery codes them. These pages are made from `data/codebook/` and `data/lexicon/frames/` by `npm run generate`.',
    table(
      ['type', 'quad class', 'CAMEO', 'intensity', 'what it is'],
      types.map((entry) => [
        `[${entry.type}](${entry.type.toLowerCase()}.md)`,
        entry.quad,
        entry.cameo,
        String(goldsteinOf(entry.cameo)),
        entry.definition,
      ]),
    ),
    `Intensity is ${intensity}.`,
    '## Contexts',
    list(Object.entries(contexts).map(([name, what]) => `\`${name}\`: ${what}`)),
    '## Sectors',
    list(Object.entries(sectors).map(([name, what]) => `\`${name}\`: ${what}`)),
  ]);
}

function typePage(entry: PloverDefinition): string {
  const frames = allFrames().filter((frame) => frame.type === entry.type);
  const modes = entry.modes.map(({ mode, cameo, definition }) => [mode, cameo, String(goldsteinOf(cameo)), definition]);
  return page([
    `# ${entry.type}`,
    entry.definition,
    `Quad class ${entry.quad}; CAMEO ${entry.cameo} where nothing tells more closely (intensity ${goldsteinOf(entry.cameo)}).`,
    ...(modes.length > 0 ? ['## Modes', table(['mode', 'CAMEO', 'intensity', 'what it is'], modes)] : []),
    '## Examples',
    list(entry.examples),
    '## Near misses',
    list(entry.nearMisses),
    '## Where it is only spoken of',
    `Agreed to or promised: ${entry.as.agree}. Asked for: ${entry.as.request}. Refused: ${entry.as.reject}. Threatened: ${entry.as.threaten}.`,
    '## Codes',
    table(['CAMEO', 'name', 'intensity', 'mode', 'contexts'], codesOf(entry.type)),
    '## Frames',
    ...frames.map(frameText),
  ]);
}

function codesOf(type: PloverType): string[][] {
  const { cameo, crosswalk } = codebook();
  return crosswalk
    .filter((row) => row.type === type)
    .map((row) => [
      row.cameo,
      cameo.find(({ code }) => code === row.cameo)?.name ?? '',
      String(goldsteinOf(row.cameo)),
      row.mode ?? '',
      row.contexts.join(', '),
    ]);
}

function frameText(frame: EventFrame): string {
  const words = [...frame.verbs, ...frame.nouns, ...frame.adjectives].map((pattern) => pattern.replace(/</g, '‹').replace(/>/g, '›'));
  const examples = frame.examples.length > 0 ? `\n\n${list(frame.examples)}` : '';
  return `### ${frame.id}\n\nCAMEO ${frame.cameo}${frame.mode ? `, mode ${frame.mode}` : ''}: ${words.join('; ')}${examples}`;
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
