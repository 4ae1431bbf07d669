import type { ActorKind, Reading, Statement } from '../domain/index.ts';
import { wordsAt } from '../domain/index.ts';
import { type BratSheet, openSheet } from './brat-sheet.ts';

const LABELS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'State',
  body: 'Body',
  organization: 'Organization',
  group: 'Group',
};

/** What one statement's annotations are called: `T` ids, null where the statement has no such part. */
interface Parts {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string | null;
}

/**
 * A reading as brat standoff (`.ann` beside a `.txt` that holds `document.text`): `T` for mentions, times, sources, cues, contents and
 * doubts, `R` between them, `#` notes for the rest. Offsets count code points, as brat does.
 */
export function readingToBrat(reading: Reading): string {
  const sheet = openSheet(reading.document.text);
  const mentions = addActors(sheet, reading);
  for (const time of reading.times) {
    const id = sheet.mark('Time', [time.span]);
    if (id) sheet.note(id, `${time.type} ${time.value}`);
  }
  addStatements(sheet, reading, mentions);
  for (const doubt of reading.doubts) {
    const id = sheet.mark('Doubt', [doubt.span]);
    if (id) sheet.note(id, `${doubt.code}: ${doubt.note}`);
  }
  return sheet.write();
}

/** Marks every mention; gives each actor's first one, to which relations point. */
function addActors(sheet: BratSheet, reading: Reading): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const actor of reading.actors)
    for (const mention of actor.mentions) {
      const id = sheet.mark(LABELS[actor.kind], [mention.span]);
      if (!id) continue;
      const first = firsts.get(actor.id);
      if (first) sheet.relate('Same', id, first);
      else {
        firsts.set(actor.id, id);
        const offices = actor.offices.map((office) => office.title);
        sheet.note(id, [actor.id, actor.name, actor.country, ...offices].filter((part) => part !== null).join('; '));
      }
    }
  return firsts;
}

function addStatements(sheet: BratSheet, reading: Reading, mentions: ReadonlyMap<string, string>): void {
  const marked = new Map(reading.statements.map((statement) => [statement.id, markParts(sheet, statement)]));
  for (const statement of reading.statements) {
    const { source, cue, content } = marked.get(statement.id) as Parts;
    if (!content) continue;
    const outer = statement.within && marked.get(statement.within)?.content;
    const speaker = statement.speaker && mentions.get(statement.speaker);
    const addressee = statement.addressee && mentions.get(statement.addressee);
    if (source) sheet.relate('Source', content, source);
    if (cue) sheet.relate('Cue', content, cue);
    if (speaker) sheet.relate('Speaker', content, speaker);
    if (addressee) sheet.relate('Addressee', content, addressee);
    if (outer) sheet.relate('Within', content, outer);
    sheet.note(
      content,
      `${statement.id}; ${statement.manner}; ${statement.confidence.toFixed(2)} by ${statement.by}${channelNote(reading, statement)}`,
    );
  }
}

function markParts(sheet: BratSheet, statement: Statement): Parts {
  return {
    source: sheet.mark('Source', statement.source),
    cue: sheet.mark('Cue', statement.cue),
    content: sheet.mark('Content', statement.content),
  };
}

function channelNote(reading: Reading, statement: Statement): string {
  const channel = reading.channels.find((each) => each.id === statement.channel);
  if (!channel) return '';
  const issuer = reading.actors.find((actor) => actor.id === channel.issuer)?.name;
  const words = issuer ?? (channel.span && wordsAt(reading.document.text, channel.span));
  return `; via ${channel.kind}${words ? ` of ${words}` : ''}`;
}
