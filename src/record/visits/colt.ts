import type { VisitAct } from '../../domain/index.ts';
import { nameOfCode } from '../../tables/index.ts';
import { foldName } from '../actors/name-fold.ts';
import type { Cell, Traveller } from './account.ts';
import { firstDay, type Journey } from './journeys.ts';
import { actOf, cellOf, type Stop } from './stop.ts';

/** A row of COLT (Country and Organization Leader Travel), one country visited; after it the sentence that each cell was read from. */
export type ColtRow = Readonly<Record<string, string | number>>;

/** A value with the sentence that tells it; both '' where no document does. Yes is said, No never. */
type Told = readonly [value: string | number, sentence: string];

const NOTHING: Told = ['', ''];

/**
 * A journey as COLT lays it out (Moyer et al. 2025). Regions are not in our tables and stay empty. `number` counts journeys within the
 * output, so a TripID holds for one output only.
 */
export function toColtRows({ stops }: Journey, number: number): ColtRow[] {
  return stops.map((stop, at) => toRow(stop, number, at + 1));
}

function toRow(stop: Stop, journey: number, number: number): ColtRow {
  const { visitor, country, accounts, start, end } = stop;
  const own = accounts[0]?.sentence ?? '';
  const met = cellOf(stop, 'met');
  const told: Record<string, Told> = {
    CountryVisited: [nameOfCode(country) ?? country, own],
    CityVisited: tell(cellOf(stop, 'cities'), (cities) => cities.join('; ')),
    TripStartDate: start?.length === 10 ? tell(cellOf(stop, 'start'), () => start) : NOTHING,
    TripEndDate: end?.length === 10 ? tell(cellOf(stop, 'end'), () => end) : NOTHING,
    TripDuration: tell(cellOf(stop, 'days'), (days) => days),
    MetHostHoGS: yes(stop, 'met-leader'),
    HostHOGSName: names(met, (one) => one.leader && one.country === country),
    AttendedMultilatEvent: yes(stop, 'multilateral-event'),
    NameMultilatEvent: actOf(stop, 'multilateral-event') ? tell(cellOf(stop, 'occasion'), (name) => name) : NOTHING,
    AttendedMultilatMinisterialEvent: yes(stop, 'ministerial-event'),
    MetNonhostHOGS: yes(stop, 'met-third-leader'),
    NonhostHOGSNames: names(met, (one) => one.leader && one.country !== country),
    PublicAddress: yes(stop, 'public-address'),
    SignedAgreement: yes(stop, 'signed-agreement'),
    CulturalSiteOrCeremony: yes(stop, 'site-or-ceremony'),
    BusinessLeaderOrForum: yes(stop, 'business'),
    MetIGOLeader: yes(stop, 'met-igo-leader'),
    IGOLeaderName: names(met, (one) => one.ofOrganisation),
  };
  const value = (column: string): string | number => told[column]?.[0] ?? '';
  const values = Object.fromEntries(Object.keys(told).map((column) => [column, value(column)]));
  const { CountryVisited, CityVisited, ...rest } = values;
  return {
    TripID: `${journey}-${visitor.country ?? ''}-${country}-${number}`,
    LeaderID: `${visitor.country ?? ''}:${foldName(visitor.name).join('-')}`,
    LeaderFullName: visitor.name,
    LeaderCountryOrIGO: visitor.country === null ? '' : (nameOfCode(visitor.country) ?? visitor.country),
    LeaderCountryISO: visitor.country ?? '',
    LeaderRegion: '',
    CountryVisited: CountryVisited as string,
    CountryVisitedISO: country,
    RegionVisited: '',
    SubRegionVisited: '',
    CityVisited: CityVisited as string,
    TripYear: yearOf(stop),
    ...rest,
    'Confidence(1-5)': Math.max(1, Math.round(5 * Math.max(...accounts.map(({ confidence }) => confidence)))),
    Notes: notesOf(stop),
    ...Object.fromEntries(Object.entries(told).map(([column, [, sentence]]) => [`${column}Source`, sentence])),
    Documents: [...new Set(accounts.map(({ document }) => document))].join('; '),
  };
}

function tell<T>(cell: Cell<T> | null, write: (value: T) => string | number): Told {
  return cell === null ? NOTHING : [write(cell.value), cell.sentence];
}

function yes(stop: Stop, act: VisitAct): Told {
  const cell = actOf(stop, act);
  return cell === null ? NOTHING : ['Yes', cell.sentence];
}

function names(met: Cell<readonly Traveller[]> | null, fits: (one: Traveller) => boolean): Told {
  const found = (met?.value ?? []).filter(fits).map(({ name }) => name);
  return met === null || found.length === 0 ? NOTHING : [found.join('; '), met.sentence];
}

/** A stop without a day of its own has the year of the text that tells of it only where that is sure to be its own. */
function yearOf(stop: Stop): string {
  const { start, end, journey } = stop;
  return start === null && end === null && journey === null ? '' : firstDay(stop).slice(0, 4);
}

function notesOf(stop: Stop): string {
  const { status, journey, start, end } = stop;
  const form = cellOf(stop, 'form');
  const first = cellOf(stop, 'firstSince');
  return [
    status === 'happened' ? null : status === 'denied' ? 'cancelled or denied' : status,
    form === null ? null : `${form.value} visit`,
    journey === null ? null : `within a journey ${journey.start ?? ''} to ${journey.end ?? ''}`,
    start !== null && start.length < 10 ? `in ${start}` : end !== null && end.length < 10 ? `until ${end}` : null,
    first === null ? null : first.value,
  ]
    .filter((note) => note !== null)
    .join('; ');
}
