import { Command, Option } from 'commander';
import { RELATION_TABLES, type RelationTable, relationRows } from '../api/index.ts';
import { findRelation } from '../store/index.ts';
import { asOfOption, recordOption, withRecord } from './open-record.ts';
import { type RowFormat, writeRows } from './rows.ts';
import { tellRelation } from './tell-relation.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery dyad CHN RUS
  chancery dyad USA UKR --record talks.db --format csv --table months > usa-ukraine.csv
  chancery dyad CHN RUS --as-of 2023-04-01 --format json
`;

interface Asked {
  readonly record: string;
  readonly format: RowFormat;
  readonly table: RelationTable;
  readonly asOf?: string;
}

export function dyadCommand(): Command {
  return new Command('dyad')
    .description(
      'What two states did towards each other by month and year, how intense it was, what the relation is called, who speaks for whom, on what and in which tone.',
    )
    .argument('<state>', 'ISO 3166-1 alpha-3 code')
    .argument('<other state>', 'ISO 3166-1 alpha-3 code')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'what to write; json is one object').choices(['text', 'json', 'csv']).default('text'))
    .addOption(new Option('--table <table>', 'which table csv writes').choices(RELATION_TABLES).default('years'))
    .addOption(asOfOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(a: string, b: string, { record: path, format, table, asOf }: Asked): Promise<void> {
  return withRecord(path, async (record) => {
    const { cells, ...relation } = await findRelation(record, { one: a.toUpperCase(), other: b.toUpperCase(), asOf });
    if (format === 'csv') return writeRows(relationRows(relation, table), format, () => '');
    await writeOut(format === 'json' ? `${JSON.stringify(relation)}\n` : tellRelation(relation));
  });
}
