import type { Analysis } from '../../../domain/index.ts';
import { coverTokens } from '../../../language/align.ts';
import { type Draft, type DraftMention, isSame, newDraft, unique } from './draft.ts';
import { areSpokenWith } from './joint-hearers.ts';
import { afterHome, isTitle, mentionsByStart, type Named, type Row, rowAt, titleOf } from './name-rows.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';
import { tellsSpeech } from './talk-verbs.ts';

/** Words between the last of a row and the verb: "Lee and Ek have also jointly". */
const TO_VERB = 5;

/**
 * Those who say or are told something together, each named: one group, so that it is said by or to both and not the first alone. A group
 * of the same members that the text has already takes it up.
 *
 * Takes: "Kenyan President Ann Lee and Peruvian Prime Minister Bo Ek stressed that …", "Kenya and Peru welcome …", "Oz met with Lee and Ek"
 * Not: "the ministers of Kenya and Peru stressed", "Lee and Ek met"
 *
 * `drafts`: all who are known by now, groups too.
 */
export function findJoined(page: Page, analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const starts = mentionsByStart(page, drafts);
  const sources = coverTokens(
    page.tokens.length,
    analysis.attributions.flatMap(({ source }) => source),
  );
  const made: Draft[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const row = rowAt(page, starts, at);
    if (!row || row.members.length < 2) continue;
    const named = starts.get(at) as Named;
    if ((opens(page, named) && isOfOneKind(row) && speaks(page, row, sources)) || areSpokenWith(page, row, named))
      joinTogether(row, drafts, made);
    at = row.to - 1;
  }
  return made;
}

/** "ties with Kenya, and Minister Lee noted": a state and a person do not speak as one. */
function isOfOneKind({ members }: Row): boolean {
  return !(members.some(({ kind }) => kind === 'state') && members.some(({ kind }) => kind === 'person'));
}

/** Is a name with its title a subject, or free to be one: not as in "talks of Lee and Ek", "discussed Peru and Lee stressed"? */
function opens(page: Page, named: Named): boolean {
  const { mention } = named;
  if (page.isPossessive(mention.to)) return false;
  const own = titleOf(page, named);
  const first = page.sentences[page.sentenceOf(mention.from)]?.from ?? 0;
  let at = Math.max(own?.from ?? mention.from, first);
  if (relationOf(page, { from: at, to: mention.to }).relation === 'nsubj') return true;
  while (at > first && isTitle(page, at - 1) && !/^(?:of|for)$/.test(page.lower(at - 1))) at--;
  return at === first || !/^(?:ADP|PART|VERB|AUX)$/.test(page.tokens[at - 1]?.upos ?? '');
}

/** Is a row the subject of a verb of speech, or what the model takes for somebody's words' source? */
function speaks(page: Page, row: Row, sources: Uint8Array): boolean {
  let at = afterHome(page, row.to);
  const end = at + TO_VERB;
  while (at < end && /^(?:ADV|AUX)$/.test(page.tokens[at]?.upos ?? '')) at++;
  if (page.lower(at) === 'both') at++;
  const verb = page.tokens[at];
  if (verb?.upos !== 'VERB' || verb.sentence !== page.sentenceOf(row.from) || /^(?:acl|amod)/.test(verb.relation)) return false;
  if (page.tokens.slice(row.to, at).some(({ relation }) => relation === 'aux:pass')) return false;
  return sources[row.to - 1] === 1 || tellsSpeech(page, at);
}

function joinTogether({ from, to, members }: Row, drafts: readonly Draft[], made: Draft[]): void {
  const mention: DraftMention = { from, to, form: 'nominal' };
  const same = [...drafts, ...made].find((draft) => isSame(draft.members, members));
  if (same) same.mentions.push(mention);
  else
    made.push(
      newDraft('group', namesOf(members), {
        members,
        sectors: unique(members.flatMap(({ sectors }) => sectors)),
        mentions: [mention],
        confidence: 0.75,
        by: 'actors/joint-subject',
      }),
    );
}

function namesOf(members: readonly Draft[]): string {
  const names = members.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
