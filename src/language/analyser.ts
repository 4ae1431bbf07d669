import type { Analysis, Name, NameType, Reference, Token, Upos } from '../domain/index.ts';
import { wordsAt } from '../domain/index.ts';
import type { Cut } from './cut.ts';
import { joinAttributions, type Links, takeLinks } from './decode/attributions.ts';
import { scoreEvents } from './decode/events.ts';
import { Grammar } from './decode/grammar.ts';
import { agreeOnTypes } from './decode/name-types.ts';
import { type Arc, bestByHead } from './decode/offers.ts';
import { findReferences } from './decode/references.ts';
import { findRuns, type Run } from './decode/runs.ts';
import { mendSecondSubjects } from './decode/second-subject.ts';
import { decodeSequence } from './decode/sequence.ts';
import { buildTree } from './decode/tree.ts';
import { arcPenalty } from './decode/unlikely-arcs.ts';
import { weighTree } from './decode/weigh-tree.ts';
import { type Labels, readLabels } from './labels.ts';
import { Lemmas } from './lemmas.ts';
import { type Meaning, partsOf } from './meaning.ts';
import { type Answers, Model } from './model.ts';
import { Pieces } from './pieces.ts';
import { cutWindows, type Window } from './windows.ts';

/** Heads that the model offers for each word, and relations to each of them (training/export.py). */
const OFFERED = 4;
const LABELLED = 2;
const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON']);
const ENGLISH = new URL('../../models/english/', import.meta.url);

interface Syntax {
  readonly upos: Upos;
  readonly head: number;
  readonly relation: string;
}

/** The English language layer: words in, Analysis out. One thread; load one in each worker. */
export class Analyser {
  readonly #model: Model;
  readonly #labels: Labels;
  readonly #pieces: Pieces;
  readonly #lemmas: Lemmas;
  readonly #grammar: Grammar;

  private constructor(model: Model, labels: Labels, pieces: Pieces, lemmas: Lemmas, grammar: Grammar) {
    this.#model = model;
    this.#grammar = grammar;
    this.#labels = labels;
    this.#pieces = pieces;
    this.#lemmas = lemmas;
  }

  /** `folder`: model.onnx, labels.json, vocabulary.txt, lemmas.tsv, grammar.tsv. Throws when one is missing. */
  static async load(folder: URL = ENGLISH): Promise<Analyser> {
    const model = await Model.load(new URL('model.onnx', folder));
    const pieces = Pieces.fromFile(new URL('vocabulary.txt', folder));
    const lemmas = Lemmas.fromFile(new URL('lemmas.tsv', folder), (word) => pieces.has(word));
    const grammar = Grammar.fromFile(new URL('grammar.tsv', folder));
    return new Analyser(model, readLabels(new URL('labels.json', folder)), pieces, lemmas, grammar);
  }

  async analyse(cut: Cut): Promise<Analysis> {
    const syntax: Syntax[] = [];
    const names: Run[] = [];
    const said: Run[] = [];
    const links: Links[] = [];
    const references: (Reference | null)[] = [];
    const happened: number[] = [];
    const figurative: number[] = [];
    const eventScores: number[][] = [];
    for (const window of cutWindows(cut, this.#pieces)) {
      const answers = await this.#model.answer(window);
      const parsed = this.#parse(window, answers);
      for (const word of parsed) syntax.push(word);
      const nominal = parsed.map(({ upos }) => NOMINAL.has(upos));
      for (const reference of findReferences(answers.coreference, nominal, window.from)) references.push(reference);
      for (const value of answers.fact) happened.push(value);
      for (const value of answers.sense) figurative.push(value);
      for (const run of this.#runs(answers, 'names', window.from)) names.push(run);
      addEventScores(cut, window, answers, eventScores);
      const spoken = this.#runs(answers, 'said', window.from);
      for (const run of spoken) said.push(run);
      links.push(takeLinks(answers.link, window.from, window.first.length, spoken));
    }
    return {
      article: cut.article,
      paragraphs: cut.paragraphs,
      sentences: cut.sentences.map((sentence) => ({
        ...sentence,
        span: { start: cut.tokens[sentence.from]?.start ?? 0, end: cut.tokens[sentence.to - 1]?.end ?? 0 },
      })),
      tokens: this.#tokens(cut, syntax),
      names: this.#names(cut, names),
      attributions: joinAttributions(said, links),
      references,
      happened,
      figurative,
      eventScores,
      eventTypes: this.#labels.events,
    };
  }

  /** What each sentence means, in order; one that is too long for the model by its beginning. */
  async meanings(cut: Cut): Promise<Meaning[]> {
    const meanings: Meaning[] = [];
    for (const window of cutWindows(cut, this.#pieces)) {
      const { ranges, take } = partsOf(cut, window);
      if (ranges.length > 0) for (const meaning of take(await this.#model.meanings(window, ranges))) meanings.push(meaning);
    }
    return meanings;
  }

  #names(cut: Cut, runs: readonly Run[]): Name[] {
    const read = runs.map(({ from, to, type, confidence }): Name => ({ from, to, type: type as NameType, confidence }));
    return agreeOnTypes(read, ({ from, to }) => cut.article.text.slice(cut.tokens[from]?.start ?? 0, cut.tokens[to - 1]?.end ?? 0));
  }

  #runs(answers: Answers, layer: 'names' | 'said', from: number): Run[] {
    const { labels, probability } = decodeSequence(answers[layer], this.#labels[layer]);
    return findRuns(labels, probability, from);
  }

  #parse(window: Window, answers: Answers): Syntax[] {
    const out: Syntax[] = [];
    for (let from = 0; from < window.sentence.length; ) {
      let to = from;
      while (to < window.sentence.length && window.sentence[to] === window.sentence[from]) to++;
      for (const word of this.#parseSentence(window.from, from, to, answers)) out.push(word);
      from = to;
    }
    return out;
  }

  #parseSentence(offset: number, from: number, to: number, answers: Answers): Syntax[] {
    const tags = Array.from({ length: to - from }, (_, n) => this.#labels.upos[Number(answers.upos[from + n])] ?? 'X');
    const arcs = tags.map((_, n) => this.#arcs(answers, tags, n, from, to));
    const heads = buildTree(bestByHead(arcs));
    const relations = heads.map((head, n) => arcs[n]?.find((arc) => arc.head === head)?.relation ?? (head === n ? 'root' : 'dep'));
    const tree = weighTree({ heads, relations }, arcs, tags, this.#grammar);
    const words = tree.heads.map((head, n) => ({ head, relation: tree.relations[n] as string }));
    return mendSecondSubjects(words).map(({ head, relation }, n) => ({
      upos: tags[n] as Upos,
      head: head === n ? -1 : offset + from + head,
      relation,
    }));
  }

  /** The arcs that the model offers the n-th word of a sentence, best first; heads are words of the sentence. */
  #arcs(answers: Answers, tags: readonly Upos[], n: number, from: number, to: number): Arc[] {
    const arcs: Arc[] = [];
    for (let k = (from + n) * OFFERED; k < (from + n + 1) * OFFERED; k++) {
      if (!inRange(Number(answers.head[k]), from, to)) continue;
      const head = Number(answers.head[k]) - from;
      for (let at = k * LABELLED; at < (k + 1) * LABELLED; at++) {
        const label = this.#labels.relations[Number(answers.relation[at])] ?? 'dep';
        const likely = (answers.headScore[k] as number) + (answers.relationScore[at] as number);
        // One relation goes with the root, and with it alone.
        if (head === n && at > k * LABELLED) continue;
        const relation = head === n ? 'root' : label === 'root' ? 'dep' : label;
        arcs.push({ head, relation, score: likely - arcPenalty(tags, n, head, relation) });
      }
    }
    return arcs.sort((a, b) => b.score - a.score);
  }

  #tokens(cut: Cut, syntax: readonly Syntax[]): Token[] {
    const tokens: Token[] = [];
    cut.sentences.forEach((sentence, number) => {
      let root = -1;
      for (let i = sentence.from; i < sentence.to; i++) {
        const { upos, head, relation } = syntax[i] as Syntax;
        const span = cut.tokens[i] as Token['span'];
        const text = wordsAt(cut.article.text, span);
        // A sentence too long for the model is parsed in parts; the later parts hang on the first.
        const part = head === -1 && root >= 0;
        if (head === -1 && root < 0) root = i;
        tokens.push({
          span,
          text,
          lemma: this.#lemmas.of(text, upos),
          upos,
          head: part ? root : head,
          relation: part ? 'parataxis' : relation,
          sentence: number,
        });
      }
    });
    return tokens;
  }
}

/** A sentence too long for the model is scored by its first part. */
function addEventScores(cut: Cut, window: Window, { event, eventWeight }: Answers, scores: number[][]): void {
  for (let from = 0; from < window.sentence.length; ) {
    let to = from;
    while (to < window.sentence.length && window.sentence[to] === window.sentence[from]) to++;
    if (cut.sentences[scores.length]?.from === window.from + from) scores.push(scoreEvents(event, eventWeight, from, to));
    from = to;
  }
}

function inRange(i: number, from: number, to: number): boolean {
  return i >= from && i < to;
}
