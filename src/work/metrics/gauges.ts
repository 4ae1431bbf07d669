import { Gauge, type Registry } from 'prom-client';

/** One gauge, worked out of what is known of a thing. */
export interface Told<Status> {
  readonly name: string;
  readonly help: string;
  readonly label?: string;
  /** Values by the label's; without a label one, under '', or none where it is not known. */
  values(status: Status): { readonly [label: string]: number };
}

/** Adds gauges of a thing that is asked once whenever a monitor asks. */
export function addGauges<Status>(registry: Registry, gauges: readonly Told<Status>[], ask: () => Promise<Status>): void {
  let asking: Promise<Status> | null = null;
  const askOnce = () => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
  for (const { name, help, label, values } of gauges)
    new Gauge({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [registry],
      async collect() {
        const status = await askOnce();
        this.reset();
        const known = Object.entries(values(status));
        // Without a label, it would be told as 0.
        if (label === undefined && known.length === 0) this.remove();
        for (const [value, count] of known)
          if (label === undefined) this.set(count);
          else this.set({ [label]: value }, count);
      },
    });
}
