import type { Actor, Analysis, Channel, DocumentFacts, Event, Explanation, Place, Statement, Timex } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { stage } from '../../stage.ts';
import { Mentions } from '../statements/mentions.ts';
import { BETWEEN_DAYS } from '../times/names.ts';
import { joinInArticle } from './again.ts';
import { isAsked } from './asked.ts';
import { readBorneOut } from './borne-out.ts';
import type { Countries } from './countries.ts';
import type { Draft } from './draft.ts';
import { explainDraft } from './explain.ts';
import { finishEvent } from './finish.ts';
import { findHosts } from './hosted.ts';
import { isInName } from './in-names.ts';
import { readLearned } from './learned.ts';
import { planWhatIsAhead } from './not-yet.ts';
import { readObligations } from './obligation.ts';
import { joinInSentence } from './one-happening.ts';
import { Parties } from './parties.ts';
import { PersonLists } from './person-lists.ts';
import { readSentence } from './read-sentence.ts';
import { shareSetting } from './setting.ts';
import { titleWords } from './title-words.ts';
import { Tree } from './tree.ts';
import { Voice } from './voice.ts';
import { findAttacked } from './war.ts';
import { Times } from './when.ts';
import { Whereabouts } from './where.ts';

/** Who did what to whom, whether it happened, when and where, and who says so. */
export const events = stage({
  name: 'events',
  needs: ['titled', 'document', 'countries', 'times', 'actors', 'places', 'issuers', 'channels', 'statements'],
  gives: ['events', 'eventActors', 'explanations'],
  run: ({ titled, document, countries, actors, places, issuers, times, channels, statements }) =>
    findEvents({ analysis: titled, document, countries, actors: [...actors, ...issuers], times, channels, statements, places }),
});

interface EventSources {
  readonly analysis: Analysis;
  readonly document: DocumentFacts;
  readonly countries: Countries;
  readonly actors: readonly Actor[];
  readonly times: readonly Timex[];
  readonly places: readonly Place[];
  readonly channels: readonly Channel[];
  readonly statements: readonly Statement[];
}

function findEvents(sources: EventSources): {
  events: readonly Event[];
  eventActors: readonly Actor[];
  explanations: readonly Explanation[];
} {
  const { analysis, document, countries, actors, times, places, channels, statements } = sources;
  const tree = new Tree(analysis);
  const lists = new PersonLists(tree, analysis, actors);
  const mentions = new Mentions(analysis, actors);
  const titles = titleWords(tree, analysis, mentions, actors);
  const parties = new Parties(tree, mentions, countries, actors, lists, new Voice(statements, channels, actors), titles);
  const clock = new Times(tree, analysis, times, document.date);
  const whereabouts = new Whereabouts(tree, analysis, places);
  const drafts = analysis.sentences.flatMap((sentence, index) => {
    if (document.furniture.some((part) => covers(part, sentence.span))) return [];
    const found = [...readSentence(tree, parties, sentence), ...readObligations(tree, parties, sentence)]
      .filter(({ at }) => !isInName(tree, mentions, titles, at))
      .sort((a, b) => a.at - b.at);
    const told = [...found, ...readBorneOut(tree, parties, analysis, sentence, index, found)].sort((a, b) => a.at - b.at);
    const read = told.length > 0 ? joinInSentence(tree, parties, told) : readLearned(tree, parties, analysis, sentence, index);
    const events = read.filter((draft) => !isAsked(tree, draft));
    const met = events.find(
      ({ type, status, nominal }) => type === 'CONSULT' && status === 'happened' && (!nominal || parties.scene.length === 0),
    );
    const talking = met ? [...met.actor, ...met.recipient].filter((id) => parties.actor(id)?.kind !== 'group') : [];
    if (parties.countries(talking).length > 1) parties.scene = talking;
    return events;
  });
  const whole = findAttacked(
    tree,
    parties,
    findHosts(tree, parties, drafts),
    (at) => analysis.sentences[tree.tokens[at]?.sentence ?? 0]?.from ?? 0,
  );
  const once = joinInArticle(tree, parties, whole, (draft) => clock.of(draft)?.start ?? null, document.date);
  const dated = once.map((draft: Draft) => {
    const when = clock.of(draft);
    return planWhatIsAhead(tree, { draft, when, place: whereabouts.of(draft) }, clock.isAhead(when));
  });
  const countryOf = (id: string): string | null => places.find((place) => place.id === id)?.country ?? null;
  const daysBeside = ({ at }: Draft): number => {
    const sentence = analysis.sentences[tree.tokens[at]?.sentence ?? 0];
    const days = sentence ? times.filter(({ type, span }) => type === 'DATE' && covers(sentence.span, span)) : [];
    // "from June 3 to 9" is one stretch.
    return days.filter(({ span }, n) => n === 0 || !BETWEEN_DAYS.test(analysis.article.text.slice(days[n - 1]?.span.end, span.start)))
      .length;
  };
  const settled = shareSetting(parties, dated, document.date, countryOf, daysBeside);
  const events = settled.map((event, at) => finishEvent(tree, channels, statements, event, `e${at + 1}`));
  const explanations = settled.map(({ draft }, at) => explainDraft(draft, events[at] as Event));
  return { events, eventActors: parties.added.filter(({ id }) => isParty(events, id)), explanations };
}

/** Those made for readings that came to nothing are no actors of the text. */
function isParty(events: readonly Event[], id: string): boolean {
  return events.some(({ actor, recipient }) => actor.includes(id) || recipient.includes(id));
}
