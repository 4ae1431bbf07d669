import type { Appointment, EventStatus } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { appointmentWords } from '../../../tables/index.ts';
import { stage } from '../../stage.ts';
import { channelAt } from '../channels/channel-at.ts';
import { setScene } from '../commitments/scene.ts';
import type { Countries } from '../events/countries.ts';
import { modalityOf } from '../events/modality.ts';
import type { Tree } from '../events/tree.ts';
import { Days } from '../visits/days.ts';
import { Travellers } from '../visits/travellers.ts';
import type { Draft } from './draft.ts';
import { readFresh, readNoun } from './nouns.ts';
import { readDoing, readPutting } from './verbs.ts';

const RULES = [readPutting, readDoing, readNoun, readFresh];

/** Who came into which office or left it, as claims of whoever tells it. */
export const appointments = stage({
  name: 'appointments',
  needs: ['analysis', 'document', 'countries', 'times', 'actors', 'issuers', 'eventActors', 'channels', 'statements'],
  gives: ['appointments'],
  run: ({ analysis, document, countries, times, actors, issuers, eventActors, channels, statements }) => {
    if (!analysis.tokens.some(({ lemma }) => TRIGGERS.has(lemma.toLowerCase()))) return { appointments: [] };
    const everybody = [...actors, ...issuers, ...eventActors];
    const { tree, mentions, statementAt } = setScene(analysis, { actors: everybody, times, statements });
    const travellers = new Travellers(tree, mentions, everybody);
    const days = new Days(tree, analysis, times);
    const told = analysis.sentences.filter(
      ({ span, to }) => !document.furniture.some((part) => covers(part, span)) && analysis.tokens[to - 1]?.text !== '?',
    );
    const found = new Map<string, Appointment>();
    for (const { from, to } of told)
      for (let at = from; at < to; at++)
        for (const rule of RULES) {
          const draft = rule({ tree, travellers }, at);
          const status = draft && statusOf(tree, draft);
          if (!draft || !status) continue;
          const key = `${draft.person.id} ${draft.change}`;
          const before = found.get(key);
          if (before && (before.office !== null || draft.office === null)) continue;
          const statement = statementAt(at);
          const span = tree.span(tree.range(at));
          const stay = days.at([at]);
          found.set(key, {
            id: before?.id ?? `o${found.size + 1}`,
            change: draft.change,
            person: draft.person.id,
            office: draft.office && tree.words(draft.office),
            country: countryOf(countries, draft),
            appointer: draft.appointer?.id ?? null,
            predecessor: draft.predecessor?.id ?? null,
            when: stay && { start: stay.start, end: stay.end, time: stay.time, how: 'stated' },
            status,
            statement: statement?.id ?? null,
            channel: statement?.channel ?? channelAt(channels, span)?.id ?? null,
            span,
            confidence: draft.confidence,
            by: draft.by,
          });
        }
    return { appointments: [...found.values()] };
  },
});

/** Lemmas without which a text tells of no change of office. */
const TRIGGERS: ReadonlySet<string> = new Set(
  Object.values(appointmentWords()).flatMap((words) => [...words.keys()].map((word) => word.split(' ', 1)[0] as string)),
);

function statusOf(tree: Tree, { verb }: Draft): EventStatus | null {
  return verb === null ? 'happened' : modalityOf(tree, verb).status;
}

/** The country that the office's words name, else the person's. */
function countryOf(countries: Countries, { office, person }: Draft): string | null {
  if (office) for (let at = office.from; at < office.to; at++) if (countries.at(at) !== null) return countries.at(at);
  return person.country;
}
