import { tellHappening } from './phrases.ts';

/** An event of the record as the chronology needs it; names parted by "; ". */
export interface Happening {
  readonly document: string;
  readonly event: string;
  readonly day: string | null;
  readonly end_date: string | null;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly intensity: number;
  readonly actors: string | null;
  readonly actor_countries: string | null;
  readonly recipients: string | null;
  readonly recipient_countries: string | null;
  readonly place: string | null;
  readonly words: string;
}

/** A line of a chronology: one happening with everything that tells of it. */
export interface ChronologyLine {
  readonly day: string;
  readonly until: string | null;
  readonly text: string;
  readonly type: string;
  readonly status: string;
  readonly sources: readonly { readonly document: string; readonly event: string; readonly words: string }[];
}

/** Types of acts, so that deeds come before words of like strength. */
const DEEDS = /^(?:AID|COOPERATE|RETREAT|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT|CONSULT)$/;

/**
 * The happenings of two sides by day, the most important first within a day: those told by most documents, then deeds before words, then
 * the more intense. Events of one day, type, mode and status between the same states, and with a name in common on either side, are one line.
 * Events without a day are left out.
 */
export function writeChronology(happenings: readonly Happening[]): ChronologyLine[] {
  const lines = new Map<string, Happening[][]>();
  const seen = new Set<string>();
  for (const one of happenings) {
    if (one.day === null || seen.has(`${one.document} ${one.event}`)) continue;
    seen.add(`${one.document} ${one.event}`);
    const sides = [one.actor_countries, one.recipient_countries].map((list) => split(list).sort().join('+'));
    const pair = one.type === 'CONSULT' ? sides.sort().join(' ') : sides.join(' ');
    const key = [one.day, one.type, one.mode ?? '', one.status, pair].join('/');
    const near = lines.get(key) ?? [];
    const same = near.find(([first]) => first && sharesNames(first, one));
    if (same) same.push(one);
    else lines.set(key, [...near, [one]]);
  }
  return [...lines.values()]
    .flat()
    .map((accounts) => ({ accounts, best: fullest(accounts) }))
    .sort(
      (a, b) =>
        (a.best.day as string).localeCompare(b.best.day as string) ||
        rank(b.accounts) - rank(a.accounts) ||
        a.best.event.localeCompare(b.best.event),
    )
    .map(({ accounts, best }) => ({
      day: best.day as string,
      until: best.end_date !== null && best.end_date !== best.day ? best.end_date : null,
      text: tellHappening({ ...best, actors: split(best.actors), recipients: split(best.recipients) }),
      type: best.type,
      status: best.status,
      sources: accounts.map(({ document, event, words }) => ({ document, event, words })),
    }));
}

/** "Joe Biden" and "Biden": is somebody the same on each side, whichever side is which? */
function sharesNames(a: Happening, b: Happening): boolean {
  const [actors, recipients] = [families(a.actors), families(a.recipients)];
  const [others, more] = [families(b.actors), families(b.recipients)];
  const meet = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
    (one.size === 0 && two.size === 0) || [...one].some((name) => two.has(name));
  return (meet(actors, others) && meet(recipients, more)) || (meet(actors, more) && meet(recipients, others));
}

function families(list: string | null): ReadonlySet<string> {
  return new Set(split(list).map((name) => name.toLowerCase().split(/\s+/).at(-1) as string));
}

function split(list: string | null): string[] {
  return list === null || list === '' ? [] : list.split('; ');
}

/** The account that names most. */
function fullest(accounts: readonly Happening[]): Happening {
  const weight = ({ actors, recipients, place }: Happening): number =>
    split(actors).length + split(recipients).length + (place === null ? 0 : 1) + (recipients === null ? 0 : 2);
  return accounts.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

function rank(accounts: readonly Happening[]): number {
  const documents = new Set(accounts.map(({ document }) => document)).size;
  const [first] = accounts;
  return documents * 100 + (DEEDS.test(first?.type ?? '') ? 50 : 0) + Math.abs(first?.intensity ?? 0);
}
