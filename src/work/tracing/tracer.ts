/** What is known of a span besides its name and times. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** Work whose beginning and end are told. */
export interface OpenSpan {
  /** Names it to others who go on with what it began, as W3C Trace Context has it; null where nothing is told. */
  readonly traceparent: string | null;
  know(facts: Facts): void;
  /** A part of it. The work's error is the span's. */
  span<T>(name: string, facts: Facts, work: (self: OpenSpan) => Promise<T>): Promise<T>;
  /** A part that is over. Milliseconds since 1970. */
  past(name: string, begun: number, ended: number): void;
  end(): void;
}

/** Tells a collector what a process does and how long that takes. */
export interface Tracer {
  /** `parent`: a traceparent; null begins a trace. */
  span<T>(name: string, facts: Facts, parent: string | null, work: (self: OpenSpan) => Promise<T>): Promise<T>;
  /** For what begins in one place and ends in another: an answered request. */
  begin(name: string, facts: Facts, parent: string | null): OpenSpan;
  /** What was told is with the collector, or given up. */
  close(): Promise<void>;
}

const UNTOLD: OpenSpan = {
  traceparent: null,
  know: () => {},
  span: (_, __, work) => work(UNTOLD),
  past: () => {},
  end: () => {},
};

/** Tells nobody. */
export const NO_TRACER: Tracer = { span: (_, __, ___, work) => work(UNTOLD), begin: () => UNTOLD, close: async () => {} };
