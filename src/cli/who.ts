import { Command, Option } from 'commander';
import { askWho, type NamedEntity, useOwnActors, type WhoAnswer } from '../tables/index.ts';
import { takeDate } from './options.ts';
import { actorsOption, readActorsOf } from './own-actors.ts';

const EXAMPLES = `
Examples:
  chancery who "China's defense chief" --on 2023-04-17
  chancery who "Secretary-General of NATO" --on 2015-06-01
  chancery who "Li Shangfu" --on 2023-04-17 --format json
  chancery who Beijing
  chancery who "Foreign Ministry of Japan" --on 2022-05-01
  chancery who "Kenya's defence minister" --actors my-offices.yaml
`;

/** Exit status when nobody is known. */
const NOBODY = 1;

export function whoCommand(): Command {
  return new Command('who')
    .description('Who holds an office on a day, which offices somebody holds, or what a name means, and on whose word.')
    .argument('<name>', 'an office, a person, a state by any name, a body or an organisation')
    .option('--on <YYYY-MM-DD>', 'the day; today without it', takeDate)
    .addOption(actorsOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(query: string, options: { readonly on?: string; readonly format: string; readonly actors?: readonly string[] }): void {
  const own = readActorsOf(options);
  if (own) useOwnActors(own);
  const day = options.on ?? new Date().toISOString().slice(0, 10);
  const found = askWho(query, day);
  if (options.format === 'json')
    console.log(
      JSON.stringify('fault' in found ? { query, on: day, answers: [], fault: found.fault } : { query, on: day, ...found }, null, 2),
    );
  else if ('fault' in found) console.error(`chancery: ${found.fault}`);
  else console.log([...(found.entity ? [tellEntity(found.entity)] : []), ...tellAnswers(found, day)].join('\n'));
  if ('fault' in found || (found.answers.length === 0 && !found.entity)) process.exitCode = NOBODY;
}

function tellEntity({ kind, name, of, ofName, as, sectors, codes, source }: NamedEntity): string {
  const whose = kind === 'body' || kind === 'dictionary' ? ` of ${ofName} (${of})` : ` (${of})`;
  const told = Object.entries(codes).map(([scheme, code]) => `${scheme} ${code}`);
  const facts = [
    `${kind}, ${as}`,
    ...(sectors.length > 0 ? [`sectors ${sectors.join(' ')}`] : []),
    ...(told.length > 0 ? [told.join(', ')] : []),
  ];
  return `${name}${whose}: ${facts.join('; ')}\n  source: ${source}`;
}

function tellAnswers(
  { answers, entity }: { readonly answers: readonly WhoAnswer[]; readonly entity?: NamedEntity },
  day: string,
): string[] {
  if (answers.length === 0) return entity ? [] : [`Known, but in no office of the tables on ${day}.`];
  if (entity?.kind === 'state') return answers.map((answer) => tellOne(answer, day));
  const people = new Set(answers.map(({ person }) => person));
  const doubt = people.size > 1 ? [`Doubt: ${people.size} people are on record on ${day}.`] : [];
  return [...answers.map((answer) => tellOne(answer, day)), ...doubt];
}

function tellOne({ person, title, ofName, since, until, source, standing, knownTo }: WhoAnswer, day: string): string {
  const time = `since ${since}${until ? `, until ${until}` : ''}`;
  const doubt = standing === 'unknown-after' ? `\n  Doubt: the source vouches to ${knownTo} only; who held it on ${day} is not known.` : '';
  return `${person}, ${title} (${ofName}), ${time}\n  source: ${source}${doubt}`;
}
