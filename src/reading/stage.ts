import type {
  Actor,
  Analysis,
  Appointment,
  Channel,
  Commitment,
  DocumentFacts,
  Doubt,
  Event,
  Explanation,
  Field,
  Name,
  Place,
  Relation,
  Statement,
  Timex,
  Visit,
} from '../domain/index.ts';
import type { Countries } from './stages/events/countries.ts';
import type { Issuer } from './stages/issuer/issuer.ts';

/** The layers a reading is built of. Each is added once, by one stage, and never changed after. */
export interface Layers {
  readonly analysis: Analysis;
  readonly document: DocumentFacts;
  /** The model's names less those in furniture. */
  readonly names: readonly Name[];
  readonly times: readonly Timex[];
  readonly actors: readonly Actor[];
  /** The analysis with each titled name as one phrase. */
  readonly titled: Analysis;
  /** Whose text it is, where that can be told. */
  readonly issuer: Issuer | null;
  readonly places: readonly Place[];
  /** The states that words name, whether or not they act there. */
  readonly countries: Countries;
  /** Names that fit two places alike. */
  readonly placeDoubts: readonly Doubt[];
  readonly channels: readonly Channel[];
  /** Actors that vouch for the text without being named in it. */
  readonly issuers: readonly Actor[];
  /** Doubts about how far a channel reaches. */
  readonly channelDoubts: readonly Doubt[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly commitments: readonly Commitment[];
  readonly fields: readonly Field[];
  readonly visits: readonly Visit[];
  readonly relations: readonly Relation[];
  readonly appointments: readonly Appointment[];
  /** People and states that only events make actors of; their ids go on from those of `actors`. */
  readonly eventActors: readonly Actor[];
  /** Why each event was coded so. */
  readonly explanations: readonly Explanation[];
  /** Doubts about who said how much. */
  readonly statementDoubts: readonly Doubt[];
  /** All doubts, in text order. */
  readonly doubts: readonly Doubt[];
}

export type LayerName = keyof Layers;

/** One step of reading: the layers it looks at and the layers it adds. */
export interface Stage<Needs extends LayerName, Gives extends LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  run(layers: Pick<Layers, Needs>): Pick<Layers, Gives>;
}

export function stage<Needs extends LayerName, Gives extends LayerName>(made: Stage<Needs, Gives>): Stage<Needs, Gives> {
  return made;
}

/** Does work on behalf of who wants to know how long it takes. */
export type Around = <T>(name: string, work: () => T) => T;

const plainly: Around = (_, work) => work();

/** Stages in order. A stage placed before what it needs, or giving what is there already, does not compile. */
export interface Reader<Have extends LayerName> {
  with<Needs extends Have, Gives extends Exclude<LayerName, Have>>(next: Stage<Needs, Gives>): Reader<Have | Gives>;
  /** `around`: does each stage's work, told its name. */
  read(analysis: Analysis, around?: Around): Pick<Layers, Have>;
}

export function reader(): Reader<'analysis'> {
  return composed<'analysis'>((analysis) => ({ analysis }));
}

function composed<Have extends LayerName>(read: (analysis: Analysis, around: Around) => Pick<Layers, Have>): Reader<Have> {
  return {
    read: (analysis, around = plainly) => read(analysis, around),
    with: <Needs extends Have, Gives extends Exclude<LayerName, Have>>(next: Stage<Needs, Gives>) =>
      composed<Have | Gives>((analysis, around) => {
        const layers = read(analysis, around);
        return { ...layers, ...around(next.name, () => next.run(layers)) } as unknown as Pick<Layers, Have | Gives>;
      }),
  };
}
