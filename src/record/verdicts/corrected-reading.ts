import { closestCameo, goldsteinOf, ploverDefinition, stateByCode } from '../../tables/index.ts';
import type { ActorJson, EventJson, FullReading } from '../reading-shape.ts';
import type { Corrections } from './corrections.ts';
import { nameActors } from './judgeable.ts';

const BY = { confidence: 1, by: 'a person' } as const;

/** A reading whose events say what people hold to be right; `corrections` by the events' ids. Who or where the reading does not know is added to it. */
export function correctEvents(reading: FullReading, corrections: ReadonlyMap<string, Corrections<'event'>>): FullReading {
  if (corrections.size === 0) return reading;
  const cast = new Cast(reading);
  const events = reading.events.map((event) => {
    const own = corrections.get(event.id);
    return own ? correctEvent(event, own, cast) : event;
  });
  return { ...reading, actors: cast.actors, places: cast.places, events };
}

function correctEvent(event: EventJson, own: Corrections<'event'>, cast: Cast): EventJson {
  const { start, end } = { start: event.when?.start ?? null, end: event.when?.end ?? null, ...own };
  return {
    ...event,
    ...kindOf(event, own),
    status: own.status ?? event.status,
    actor: own.actors?.map((name) => cast.actorNamed(name)) ?? event.actor,
    recipient: own.recipients?.map((name) => cast.actorNamed(name)) ?? event.recipient,
    place: own.place === undefined ? event.place : own.place === null ? null : cast.placeNamed(own.place, own.span ?? event.span),
    span: own.span ?? event.span,
    when: start === null && end === null ? null : { time: event.when?.time ?? null, how: event.when?.how ?? 'stated', start, end },
  };
}

/** Another type or mode has a code, a class and an intensity of its own. */
function kindOf(event: EventJson, own: Corrections<'event'>): Pick<EventJson, 'type' | 'mode' | 'cameo' | 'quad' | 'intensity'> {
  const type = own.type ?? event.type;
  const definition = ploverDefinition(type);
  const kept = own.type === undefined || definition.modes.some(({ mode }) => mode === event.mode) ? event.mode : null;
  const mode = own.mode === undefined ? kept : own.mode;
  if (type === event.type && mode === event.mode) return event;
  const cameo = definition.modes.find((one) => one.mode === mode)?.cameo ?? closestCameo(definition.cameo, event.contexts);
  return { type, mode, cameo, quad: definition.quad, intensity: goldsteinOf(cameo) };
}

/** Actors and places of a reading, with those that a person names and it has not. */
class Cast {
  readonly actors: ActorJson[];
  readonly places: FullReading['places'][number][];
  readonly #known: Map<string, string>;

  constructor(reading: FullReading) {
    const name = nameActors(reading);
    this.actors = [...reading.actors];
    this.places = [...reading.places];
    this.#known = new Map(reading.actors.toReversed().map(({ id }) => [name(id), id]));
  }

  actorNamed(told: string): string {
    const known = this.#known.get(told);
    if (known !== undefined) return known;
    const [, name = told, code] = /^(.*\S) \(([A-Z]{3,})\)$/.exec(told) ?? [];
    const state = code === undefined ? stateByCode(name) : null;
    const id = `judged-${this.actors.length + 1}`;
    const kind = state ? 'state' : code === undefined ? 'organization' : 'person';
    const called = state ? { name: state.names[0] ?? name, country: name } : { name, country: code ?? null };
    this.actors.push({ id, kind, ...called, sectors: [], offices: [], members: [], mentions: [], ...BY });
    this.#known.set(told, id);
    return id;
  }

  placeNamed(name: string, span: [number, number]): string {
    const known = this.places.find((place) => place.name === name);
    if (known) return known.id;
    const id = `judged-${this.places.length + 1}`;
    this.places.push({ id, span, name, country: null, lat: null, lon: null, geonames: null, ...BY });
    return id;
  }
}
