/** What was measured on one machine, for each article. */
export interface Measured {
  /** Processor seconds: following and fetching, reading, and what stores it. */
  readonly follow: number;
  readonly read: number;
  readonly store: number;
  /** Of the record on the disk. */
  readonly bytes: number;
}

export interface Wanted {
  readonly articlesPerDay: number;
  /** The busiest hour over the mean. */
  readonly peak: number;
  /** Part of a processor that is planned for; the rest is for what goes wrong. */
  readonly busy: number;
  /** Cores of one machine. */
  readonly cores: number;
  readonly days: number;
}

export interface Plan {
  readonly perSecond: number;
  readonly peakPerSecond: number;
  readonly followCores: number;
  readonly readCores: number;
  readonly readMachines: number;
  /** Records, each with a turn of writers of its own. */
  readonly records: number;
  readonly terabytes: number;
}

/** What so many articles a day need, by what one needs. */
export function makePlan({ follow, read, store, bytes }: Measured, { articlesPerDay, peak, busy, cores, days }: Wanted): Plan {
  const perSecond = articlesPerDay / 86_400;
  const peakPerSecond = perSecond * peak;
  const coresFor = (seconds: number) => Math.ceil((peakPerSecond * seconds) / busy);
  return {
    perSecond: Math.round(perSecond),
    peakPerSecond: Math.round(peakPerSecond),
    followCores: coresFor(follow),
    readCores: coresFor(read),
    readMachines: Math.ceil(coresFor(read) / cores),
    records: coresFor(store),
    terabytes: Math.round((articlesPerDay * days * bytes) / 1e11) / 10,
  };
}

/** Hours of one core, and gigabytes, for a million. */
export function costOfMillion({ follow, read, store, bytes }: Measured): { readonly coreHours: number; readonly gigabytes: number } {
  return { coreHours: Math.round(((follow + read + store) * 1_000_000) / 3600), gigabytes: Math.round((bytes * 1_000_000) / 1e9) };
}
