import type { Token } from '../../src/domain/index.ts';
import { readingToJson } from '../../src/export/index.ts';
import { type Analyser, cutArticle } from '../../src/language/index.ts';
import { readAnalysis } from '../../src/reading/index.ts';
import { chooseEvent, type Telling, tellingsOf } from '../../src/record/index.ts';
import { groupAlike } from './alike-texts.ts';
import { type EcbRow, mentionAt, toArticle, type Validated } from './rows.ts';

/** Stems of words that tell one thing as verb, noun and adjective, where endings do not show it. */
const IRREGULAR: Readonly<Record<string, string>> = { death: 'die', dead: 'die', killing: 'kill', shooting: 'shoot', trial: 'try' };

type IsTold = (row: EcbRow, token: Token, at: Validated['at']) => boolean;

/** Words that tell events, one chain a stem among texts that are alike. */
export function chainWords(rows: readonly EcbRow[], analysed: ReadonlyMap<EcbRow, Validated>, isTold: IsTold): string[][] {
  return groupAlike(rows).flatMap((group) => {
    const told = group.flatMap((row) => {
      const { analysis, at } = analysed.get(row) as Validated;
      return analysis.tokens
        .filter((token) => isTold(row, token, at))
        .map(({ lemma, span }) => ({ stem: stemOf(lemma.toLowerCase()), mention: mentionAt(row.id, at(span.start), at(span.end)) }));
    });
    return [...Map.groupBy(told, ({ stem }) => stem).values()].map((own) => own.map(({ mention }) => mention));
  });
}

/** The events that the program records, brought together as in a record; the first word of the trigger is the mention. */
export async function chainRecorded(rows: readonly EcbRow[], analyser: Analyser): Promise<string[][]> {
  const chains = new Map<string, { readonly mentions: string[]; readonly tellings: Telling[] }>();
  for (const row of rows) {
    const reading = readingToJson(readAnalysis(await analyser.analyse(cutArticle(toArticle(row.id, row.text)))));
    const validated = row.validated_sents.map((sentence) => row.sents[row.sent_ids.indexOf(sentence)] ?? [0, 0]);
    for (const [id, told] of tellingsOf(reading)) {
      const [start, end] = reading.events.find((event) => event.id === id)?.trigger[0] ?? [0, 0];
      if (!validated.some(([from, to]) => from <= start && end <= to)) continue;
      // Texts of ECB+ have no date: what one topic tells is taken to be of one day.
      const telling = told.dated ? told : { ...told, start: '2000-01-01', end: '2000-01-01' };
      const known = [...chains].map(([event, { tellings }]) => ({ event, tellings }));
      const event = chooseEvent(telling, known) ?? `${row.id} ${id}`;
      const chain = chains.get(event) ?? { mentions: [], tellings: [] };
      chain.mentions.push(mentionAt(row.id, start, end));
      chain.tellings.push(telling);
      chains.set(event, chain);
    }
  }
  return [...chains.values()].map(({ mentions }) => [...new Set(mentions)]);
}

function stemOf(lemma: string): string {
  return (
    IRREGULAR[lemma] ?? lemma.replace(/(?:ations?|ments?|ings?|ions?|ers?|ed|es|s|e)$/, (ending, at: number) => (at >= 4 ? '' : ending))
  );
}
