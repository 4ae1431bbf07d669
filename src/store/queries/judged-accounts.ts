import type { Encounter, JudgedAccounts } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { type Place, textToPlace } from './event-place.ts';
import { judgedNames } from './judged-names.ts';
import { personsJudgements } from './judgements.ts';

/** People's judgements over the accounts at those places now: each the one that shares most of the place; without one, none. */
export async function judgedAccounts(db: Database, accounts: ReadonlyMap<Encounter, Place>): Promise<JudgedAccounts> {
  const judgements = await personsJudgements(db, 'event');
  const persons = await judgedNames(db);
  if (judgements.length === 0) return { same: [], different: [], persons };
  const byDocument = Map.groupBy(accounts, ([, { document }]) => document);
  const at = (text: string): Encounter | undefined => {
    const place = textToPlace(text);
    const shared = (other: Place) => Math.min(place.end, other.end) - Math.max(place.start, other.start);
    return (byDocument.get(place.document) ?? [])
      .filter(([, other]) => shared(other) > 0)
      .toSorted(([, a], [, b]) => shared(b) - shared(a))[0]?.[0];
  };
  const pairs = (verdict: string) =>
    judgements.flatMap((judgement): [Encounter, Encounter][] => {
      const [a, b] = [at(judgement.a), at(judgement.b)];
      return judgement.verdict === verdict && a && b && a !== b ? [[a, b]] : [];
    });
  return { same: pairs('same'), different: pairs('different'), persons };
}
