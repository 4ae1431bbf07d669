import type { Analysis } from '../../../domain/index.ts';
import { findNamed, type Named } from '../../../tables/index.ts';
import { type Draft, type DraftMention, isSame, newDraft } from './draft.ts';
import { openingList } from './opening-list.ts';
import { newOrganisation } from './organisations.ts';
import { ownWords } from './own-words.ts';
import type { Page } from './page.ts';
import { stateAmong } from './states.ts';

/**
 * Whom "we" means in a text of several: they who say so ("We, the leaders of the G7, condemn"), or whose joint statement the title or
 * the line before it calls it. Where it is nobody's by name, "we" is a group of nobody who is known, and not whoever publishes it.
 *
 * Takes: "We, the ministers of Kenya and Peru, met. We welcome Japan's offer." → We are Kenya and Peru
 * Takes: "We, the leaders of the European Union, welcome Peru's offer." → We are the European Union
 *
 * `drafts`: all who are known by now; mentions that they have at such words are taken from them. `title`: of the document.
 */
export function findJointVoice(page: Page, analysis: Analysis, title: string | null, drafts: readonly Draft[]): Draft[] {
  const own = ownWords(page, analysis, /^(?:we|us|our|ours|ourselves)$/);
  const parties = own.length === 0 ? null : (partiesNamed(page, own, drafts) ?? partiesOfTitle(page, own, title, drafts));
  if (parties === null) return [];
  for (const { mentions } of drafts)
    for (let i = mentions.length - 1; i >= 0; i--)
      if (own.includes(mentions[i]?.from ?? -1) && mentions[i]?.form === 'pronoun') mentions.splice(i, 1);
  const mentions = own.map((at) => ourMention(page, at));
  const [only] = parties;
  if (only && parties.length === 1) {
    only.mentions.push(...mentions);
    return drafts.includes(only) ? [] : [only];
  }
  const same = parties.length > 1 ? drafts.find(({ members }) => isSame(members, parties)) : undefined;
  if (same) {
    same.mentions.push(...mentions);
    return parties.filter((party) => !drafts.includes(party));
  }
  const group = newDraft('group', 'We', { members: parties, sectors: ['GOV'], mentions, confidence: 0.75, by: 'actors/joint-voice' });
  return [...parties.filter((party) => !drafts.includes(party)), group];
}

/** "our nations intend": they themselves, where "our efforts" are only theirs. */
function ourMention(page: Page, at: number): DraftMention {
  let noun = at + 1;
  if (/^(?:two|three|four|respective)$/.test(page.lower(noun))) noun++;
  const own = page.lower(at) === 'our' && OURSELVES.test(page.lower(noun)) && !page.isPossessive(noun + 1);
  return own ? { from: at, to: noun + 1, form: 'nominal' } : { from: at, to: at + 1, form: 'pronoun' };
}

const OURSELVES = /^(?:nations|countries|governments|states)$/;

/** "We, the leaders of Kenya and Peru, …": all that is named up to the verb. */
function partiesNamed(page: Page, own: readonly number[], drafts: readonly Draft[]): Draft[] | null {
  for (const at of own) {
    const verb = page.tokens[at]?.head ?? -1;
    if (!page.beginsSentence(at) || page.word(at + 1) !== ',' || page.lower(at + 2) !== 'the' || verb < at + 3) continue;
    const named = partiesIn(drafts, at + 2, verb);
    if (named.length > 0) return named;
  }
  return null;
}

/** States, or where there are not two of them organisations, that are named in a stretch; in text order. */
function partiesIn(drafts: readonly Draft[], from: number, to: number): Draft[] {
  const first = ({ mentions }: Draft): number => Math.min(...mentions.map((one) => one.from).filter((at) => at >= from && at < to));
  const named = drafts
    .filter((draft) => /^(?:state|organization)$/.test(draft.kind) && Number.isFinite(first(draft)))
    .sort((a, b) => first(a) - first(b));
  const states = named.filter(({ kind }) => kind === 'state');
  return states.length > 1 ? named : named.filter(({ kind }) => kind === 'organization');
}

const JOINT = /\bjoint (?:\p{L}+ ){0,3}(?:statement|declaration|communiqu[eé]|press release|vision)\b/iu;
/** "G7 Leaders’ Statement": of a body's members together. */
const OF_BODY = /(?:\b(?:leaders|ministers)['’]?|\bsummit) (?:\p{L}+ ){0,2}(?:statement|declaration|communiqu[eé])\b/iu;
/** Where the title goes over to what it is about. */
const TOPIC = /\s(?:on|about|regarding|concerning|following|after|in support|condemning|marking|welcoming)\s.*$/iu;
/** "Joint Statement on the Dialogue between Kenya and Peru": those who meet say so. */
const BETWEEN = /\b(?:dialogue|meeting|summit|consultations|talks|commission|partnership)\s(?:[^,;]*?\s)?between (.*)$/iu;
/** Sentences in which a text may tell whose joint statement it is. */
const OPENING = 3;

function partiesOfTitle(page: Page, own: readonly number[], title: string | null, drafts: readonly Draft[]): readonly Draft[] | null {
  const joint = title !== null && (JOINT.test(title) || OF_BODY.test(title));
  const before = joint ? namedIn(title.replace(TOPIC, ''), drafts) : [];
  const named = joint && before.length === 0 ? namedIn(BETWEEN.exec(title)?.[1] ?? '', drafts) : before;
  const listed = joint ? partiesListed(page, own, named, drafts) : null;
  if (listed) return listed;
  if (named.length > 1 || (named[0] && named[0].kind !== 'state')) return named;
  for (const { from, to } of page.sentences.slice(0, OPENING)) {
    const words = page.words({ from, to });
    const released = joint && /\bfollowing statement (?:was|is) (?:released|issued|made|adopted|given)\b/i.test(words);
    if (!(released || JOINT.test(words)) || !(joint || /\b(?:following|below|text of)\b/i.test(words))) continue;
    const parties = partiesIn(drafts, from, to);
    if (parties.length > 0) return parties;
  }
  return joint ? [] : null;
}

/** Whom an opening sentence lists, all of the title's among them; where the title names enough, only if they say "our" there. */
function partiesListed(page: Page, own: readonly number[], named: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] | null {
  for (const sentence of page.sentences.slice(0, OPENING)) {
    const list = openingList(page, own, drafts, sentence);
    if (list && named.every((party) => list.parties.includes(party)) && (list.own || named.length === 0)) return list.parties;
  }
  return null;
}

/** Countries, bodies of countries and persons of the text whom a title names, each by its country. */
function namedIn(title: string, drafts: readonly Draft[]): Draft[] {
  const words = title
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[\s,;:–—-]+/u)
    .filter((word) => word !== '');
  const found: Draft[] = [];
  const add = (draft: Draft | undefined): void => {
    if (draft && !found.includes(draft)) found.push(draft);
  };
  const ofState = (iso3: string): Draft | undefined => stateAmong(drafts, found, iso3);
  for (let at = 0; at < words.length; at++) {
    const person = drafts.find(({ kind, name, country }) => kind === 'person' && country !== null && name.split(' ').at(-1) === words[at]);
    if (person?.country && /^\p{Lu}/u.test(words[at] as string)) add(ofState(person.country));
    for (let to = Math.min(words.length, at + 6); to > at; to--) {
      const named = findNamed(words.slice(at, to).join(' '));
      if (!named || !/^\p{Lu}/u.test(words[at] as string)) continue;
      if (named.kind === 'organisation') add(ofOrganisation(drafts, named));
      else add(ofState(named.state.iso3));
      at = to - 1;
      break;
    }
  }
  return found;
}

/** The organisation of the text, whoever speaks for one that goes by the same code, or a new one. */
function ofOrganisation(drafts: readonly Draft[], named: Named & { kind: 'organisation' }): Draft {
  const fresh = newOrganisation(named);
  return (
    drafts.find(({ kind, name }) => kind === 'organization' && name === fresh.name) ??
    drafts.find(({ country }) => country !== null && country === fresh.country) ??
    fresh
  );
}
