import { Command, Option } from 'commander';
import type { Agreement, Kappa } from '../../record/index.ts';
import { findAgreement, findJudges, RecordFault } from '../../store/index.ts';
import { recordOption, withRecord } from '../open-record.ts';

const EXAMPLES = `
Examples:
  chancery agreement Ada Bea                  how far two people agree on the records that both have judged
  chancery agreement Ada Bea --format json

Cohen's kappa of the verdicts (accepted, rejected, corrected), of whether there is such a record at all (rejected or not), and of the
type of those that both keep; F1 of the spans that both hold, to the character and counted in characters. "–" is what no figure can
tell: nothing judged by both, or the same verdict throughout.
`;

interface Options {
  readonly record: string;
  readonly format: 'text' | 'json';
}

export function agreementCommand(): Command {
  return new Command('agreement')
    .description("How far two people agree: Cohen's kappa and the F1 of spans.")
    .argument('<one>', 'who judged')
    .argument('<other>', 'who judged, too')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action((one: string, other: string, { record: path, format }: Options) =>
      withRecord(path, async (record) => {
        const judges = await findJudges(record);
        for (const name of [one, other])
          if (!judges.includes(name)) throw new RecordFault(`${name} has judged nothing; those who have: ${judges.join(', ') || 'nobody'}`);
        const found = await findAgreement(record, one, other);
        console.log(format === 'json' ? JSON.stringify(found) : found.map((kind) => tell(kind, one, other)).join('\n'));
      }),
    );
}

function tell({ kind, one, other, both, verdict, kept, type, spans }: Agreement, first: string, second: string): string {
  return `${kind}s: ${first} judged ${one}, ${second} ${other}, both ${both}
  verdict        ${tellKappa(verdict)}
  there at all   ${tellKappa(kept)}
  ${(kind === 'statement' ? 'manner' : kind === 'event' ? 'type' : 'form').padEnd(14)} ${tellKappa(type)}
  spans          F1 ${tellShare(spans.exact)} alike to the character, ${tellShare(spans.characters)} in characters (${spans.one} and ${spans.other} kept)`;
}

function tellKappa({ items, observed, kappa }: Kappa): string {
  return `kappa ${tellShare(kappa)}, ${observed === null ? '–' : `${Math.round(observed * 100)} %`} alike of ${items}`;
}

function tellShare(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
