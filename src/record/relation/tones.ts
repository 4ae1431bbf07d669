import { lemmaByRule } from '../../language/lemmas.ts';
import { TONES, type Tone, toneWords } from '../../tables/index.ts';

/** Statements that one way of saying introduces. */
export interface CueCount {
  readonly year: number;
  /** ISO 3166-1 alpha-3 of who speaks. */
  readonly source: string;
  /** In lower case, as the text has it: "warned", "said in a statement". */
  readonly cue: string;
  readonly statements: number;
}

/** In what tone one side spoke in a year. */
export interface ToneYear {
  readonly year: number;
  readonly source: string;
  /** All statements with a cue. */
  readonly statements: number;
  readonly warm: number;
  readonly firm: number;
  readonly sharp: number;
  /** Lemmas with a tone, the most frequent first. */
  readonly words: readonly { readonly word: string; readonly tone: Tone; readonly statements: number }[];
}

export function countTones(cues: readonly CueCount[]): ToneYear[] {
  return [...Map.groupBy(cues, ({ year, source }) => `${year} ${source}`).values()].map((own) => {
    const { year, source } = own[0] as CueCount;
    const words = new Map<string, { word: string; tone: Tone; statements: number }>();
    for (const { cue, statements } of own)
      for (const { word, tone } of toned(cue)) {
        const known = words.get(word);
        if (known) known.statements += statements;
        else words.set(word, { word, tone, statements });
      }
    const found = [...words.values()].toSorted((a, b) => b.statements - a.statements || a.word.localeCompare(b.word));
    const [warm, firm, sharp] = TONES.map((tone) => found.reduce((sum, word) => sum + (word.tone === tone ? word.statements : 0), 0));
    return {
      year,
      source,
      statements: own.reduce((sum, { statements }) => sum + statements, 0),
      warm: warm ?? 0,
      firm: firm ?? 0,
      sharp: sharp ?? 0,
      words: found,
    };
  });
}

/** Verbs of a cue that have a tone, each once. */
function toned(cue: string): { word: string; tone: Tone }[] {
  const known = toneWords();
  const lemmas = new Set((cue.match(/\p{L}+/gu) ?? []).map((word) => lemmaByRule(word, word, 'VERB', (lemma) => known.has(lemma))));
  return [...lemmas].flatMap((word) => {
    const tone = known.get(word);
    return tone === undefined ? [] : [{ word, tone }];
  });
}
