import { VISIT_ACTS } from '../../domain/index.ts';
import type { Traveller } from './account.ts';
import { actOf, cellOf, type Stop } from './stop.ts';

/** A stop as a flat row; '' where no document tells. */
export type StopRow = Readonly<Record<string, string | number>>;

export function stopToRow(stop: Stop, journey: number): StopRow {
  const { visitor, country, status, start, end, accounts } = stop;
  return {
    journey,
    visitor: visitor.name,
    visitor_country: visitor.country ?? '',
    office: visitor.office ?? '',
    country,
    cities: cellOf(stop, 'cities')?.value.join('; ') ?? '',
    start: start ?? '',
    end: end ?? '',
    days: cellOf(stop, 'days')?.value ?? '',
    journey_start: stop.journey?.start ?? '',
    journey_end: stop.journey?.end ?? '',
    form: cellOf(stop, 'form')?.value ?? '',
    host: cellOf(stop, 'host')?.value.name ?? '',
    met: namesOf(cellOf(stop, 'met')?.value),
    occasion: cellOf(stop, 'occasion')?.value ?? '',
    acts: VISIT_ACTS.filter((act) => actOf(stop, act) !== null).join('; '),
    first_since: cellOf(stop, 'firstSince')?.value ?? '',
    status,
    documents: [...new Set(accounts.map(({ document }) => document))].join('; '),
    sentence: accounts[0]?.sentence ?? '',
  };
}

/** A stop with every field's sentence. `null` and empty lists where no document tells. */
export function stopToJson(stop: Stop, journey: number): object {
  const { visitor, country, status, start, end, accounts } = stop;
  return {
    journey,
    visitor: { name: visitor.name, country: visitor.country, office: visitor.office },
    country,
    status,
    start: cellOf(stop, 'start') && { ...cellOf(stop, 'start'), value: start },
    end: cellOf(stop, 'end') && { ...cellOf(stop, 'end'), value: end },
    days: cellOf(stop, 'days'),
    within: stop.journey,
    cities: cellOf(stop, 'cities'),
    form: cellOf(stop, 'form'),
    host: cellOf(stop, 'host'),
    met: cellOf(stop, 'met'),
    occasion: cellOf(stop, 'occasion'),
    acts: VISIT_ACTS.flatMap((act) => actOf(stop, act) ?? []),
    firstSince: cellOf(stop, 'firstSince'),
    accounts: accounts.map(({ document, published, status, sentence }) => ({ document, published, status, sentence })),
  };
}

function namesOf(travellers: readonly Traveller[] | undefined): string {
  return (travellers ?? []).map(({ name }) => name).join('; ');
}
