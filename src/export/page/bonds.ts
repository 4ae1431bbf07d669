import type { Commitment, Field, Reading } from '../../domain/index.ts';
import { fillLines, type Piece } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';
import { shortenMiddle } from './shorten.ts';
import { tellMade } from './statement.ts';

/** What sides have bound themselves to, and the fields they name, each with its words. */
export function bondLines(reading: Reading, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const { commitments, fields } = reading;
  return [
    ...(commitments.length > 0
      ? ['', ink.title('Commitments'), ...commitments.flatMap((one) => oneCommitment(one, find, width, gutter, ink))]
      : []),
    ...(fields.length > 0 ? ['', ink.title('Fields'), ...fields.flatMap((one) => oneField(one, find, width, gutter, ink))] : []),
  ];
}

function oneCommitment(commitment: Commitment, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const lead: Piece = { text: commitment.id.padStart(gutter - 2), paint: ink.quiet };
  const parties = commitment.parties.map((id) => find.actor(id) ?? id).join(', ');
  const words = shortenMiddle(find.words(commitment.content), 2 * (width - gutter) - 10);
  const refers = commitment.refersTo?.when ? ` · refers to ${commitment.refersTo.when}` : '';
  return [
    ...fillLines([{ text: words }], { width, indent: gutter, lead }),
    ...fillLines(
      [
        { text: `${commitment.form} · ${commitment.standing}${parties ? ` · ${parties}` : ''}${refers}` },
        { text: ` · ${tellMade(commitment)}`, paint: ink.quiet },
      ],
      { width, indent: gutter + 2 },
    ),
  ];
}

function oneField(field: Field, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const lead: Piece = { text: field.id.padStart(gutter - 2), paint: ink.quiet };
  const parties = field.parties.map((id) => find.actor(id) ?? id).join(', ');
  return fillLines(
    [{ text: field.name }, { text: `${field.topic ? ` · ${field.topic}` : ''}${parties ? ` · ${parties}` : ''}`, paint: ink.quiet }],
    {
      width,
      indent: gutter,
      lead,
    },
  );
}
