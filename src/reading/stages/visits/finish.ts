import type { EventStatus, Span, Visit } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { channelAt } from '../channels/channel-at.ts';
import { isInPresent } from '../events/clause.ts';
import { doneAt } from './acts.ts';
import { countDays, dayAfter } from './days.ts';
import type { Draft } from './draft.ts';
import { refine } from './later.ts';
import { joinTellings, type Told } from './same.ts';
import type { Scene } from './scene.ts';
import { type Telling, tellEach } from './telling.ts';

/** Drafts as records: tellings of one stop joined, with what was done there. */
export function finishVisits(scene: Scene, drafts: readonly Draft[]): Visit[] {
  const stops = joinTellings(drafts.flatMap((draft) => tellEach(scene, draft)));
  const bare = stops.map((told) => bareVisit(scene, told));
  return doneAt(scene, refine(scene, bare)).map((visit, at) => ({ ...visit, id: `v${at + 1}` }));
}

const FIELDS = ['start', 'end', 'days', 'form', 'host'] as const;

function bareVisit(scene: Scene, told: Told): Visit {
  const { tree } = scene;
  const [first] = told as [Telling, ...Told];
  const spanOf = ({ draft }: Telling): Span => tree.span(tree.range(clauseOf(draft)));
  const pick = <T>(value: (telling: Telling) => T | null): T | null => told.map(value).find((one) => one !== null) ?? null;
  const whole = told.find(({ start, end }) => start !== null && end !== null);
  const start = whole?.start ?? pick(({ start }) => start);
  const end = whole?.end ?? pick(({ end }) => end);
  const host = pick(({ draft }) => draft.host?.id ?? null);
  const form = pick(({ draft }) => (draft.form === 'multilateral' ? null : draft.form)) ?? pick(({ draft }) => draft.form);
  const days = pick(({ days }) => days) ?? countDays(start, end);
  const span = spanOf(first);
  const evidence = FIELDS.flatMap((slot) => {
    const telling = told.find((one) => tells(one, slot));
    if (!telling) return [];
    const words = slot === 'days' ? (telling.counted ?? telling.dated) : slot === 'start' || slot === 'end' ? telling.dated : null;
    return [{ slot, span: words ?? spanOf(telling) }];
  });
  return {
    id: '',
    visitor: first.visitor.id,
    country: first.stop.country,
    cities: [...new Set(told.flatMap(({ stop }) => stop.cities))],
    start,
    end,
    days,
    journey: start === null && end === null ? pick(({ journey }) => journey) : null,
    form,
    host,
    met: [],
    occasion: null,
    acts: [],
    firstSince: null,
    status: statusOf(scene, told, start, end),
    events: eventsOf(scene, told),
    channel: channelAt(scene.channels, span)?.id ?? null,
    span,
    again: told.slice(1).map(spanOf),
    evidence,
    confidence: Math.max(...told.map(({ draft }) => draft.confidence)),
    by: first.draft.by,
  };
}

function tells({ start, end, days, draft }: Telling, slot: (typeof FIELDS)[number]): boolean {
  return { start, end, days, form: draft.form, host: draft.host }[slot] !== null;
}

function clauseOf({ words, at }: Draft): number {
  return words.at(-1) ?? at;
}

/** Of several tellings a cancellation stands, then what a verb tells; the calendar settles what a noun leaves open. */
function statusOf(scene: Scene, told: Told, start: string | null, end: string | null): EventStatus {
  const denied = told.find(({ draft }) => draft.status === 'denied');
  if (denied) return 'denied';
  if (told.some(({ draft }) => draft.status === 'ongoing')) return 'ongoing';
  const firm =
    told.find(({ draft }) => draft.by === 'visits/stay-during') ?? told.find(({ draft }) => draft.by !== 'visits/stay') ?? told[0];
  const status = firm?.draft.status ?? 'happened';
  if (status !== 'happened' && status !== 'ongoing') return status;
  const { today } = scene;
  if (today === null) return status;
  if (start !== null && start.length === 10 && start > today && told.every(({ draft }) => isOpen(scene, draft))) return 'planned';
  const recent = start === null || (start.length === 10 && dayAfter(start, 3) >= today);
  if (end === null && recent && told.some(({ draft, past }) => draft.by === 'visits/going' && draft.arrived && !past)) return 'ongoing';
  if (status === 'happened' && start?.length === 10 && end?.length === 10 && start <= today && end > today) return 'ongoing';
  return status;
}

/** A noun, or "arrives on Friday": the calendar tells whether it has been. */
function isOpen({ tree }: Scene, { at, by }: Draft): boolean {
  return by === 'visits/stay' || (tree.isVerb(at) && isInPresent(tree, at));
}

/** Events that the clauses of a visit tell of it. */
function eventsOf({ events, tree }: Scene, told: Told): string[] {
  const words = told.flatMap(({ draft }) => draft.words.map((at) => tree.tokens[at]?.span)).filter((span) => span !== undefined);
  return events
    .filter(
      ({ type, mode, trigger }) =>
        type === 'CONSULT' && mode !== 'phone' && trigger.some((part) => words.some((word) => covers(part, word))),
    )
    .map(({ id }) => id);
}
