import type { Verdict } from '../../record/index.ts';
import { RecordFault } from '../engines/fault.ts';
import { eventMeant, isEvent } from '../queries/event-meant.ts';
import { actorMeant } from '../queries/who.ts';
import type { Record } from '../record.ts';
import { giveVerdict, type NewVerdict, withdrawVerdict } from './give-verdict.ts';
import { judge, withdraw } from './judge.ts';

/** Something that a person judges: a record, two things, or a judgement to be taken back. */
export type Judging =
  | ({ readonly act: 'record' } & Omit<NewVerdict, 'by'>)
  | { readonly act: 'pair'; readonly verdict: Verdict; readonly a: string; readonly b: string; readonly note: string | null }
  /** `12` or `v12`. */
  | { readonly act: 'undo'; readonly judgement: string };

/**
 * Does it, with all that follows for actors and meetings; answers the judgement's number, as the log has it. Throws a RecordFault or
 * a ZodError with what is wrong.
 */
export async function performJudging(record: Record, judging: Judging, by: string): Promise<string> {
  switch (judging.act) {
    case 'record':
      return `v${await giveVerdict(record, { ...judging, by })}`;
    case 'pair':
      return judgePair(record, judging, by);
    case 'undo':
      await undo(record, judging.judgement, by);
      return judging.judgement;
  }
}

async function judgePair(record: Record, { verdict, a, b, note }: Judging & { act: 'pair' }, by: string): Promise<string> {
  if (isEvent(a) !== isEvent(b)) throw new RecordFault('an actor and an event are never one; compare two actors or two events');
  const kind = isEvent(a) ? 'event' : 'actor';
  const meant = (asked: string) => (kind === 'event' ? eventMeant(record, asked) : record.ask((db) => actorMeant(db, asked)));
  return String(await judge(record, { kind, a: await meant(a), b: await meant(b), verdict, by, note }));
}

async function undo(record: Record, judgement: string, by: string): Promise<void> {
  if (judgement.startsWith('v')) await withdrawVerdict(record, Number(judgement.slice(1)), by);
  else await withdraw(record, Number(judgement), by);
}
