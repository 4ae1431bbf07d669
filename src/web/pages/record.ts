import type { VNode } from 'preact';
import { actorsOfReading, findDocument, NotThere } from '../../api/index.ts';
import { type Corrections, correct, type FullReading, judgeablesOf, nameActors, type Said } from '../../record/index.ts';
import { readingOf, standingVerdicts } from '../../store/index.ts';
import { documentAddress, recordAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { correctionFields } from '../parts/correction-fields.ts';
import { documentName } from '../parts/document-name.ts';
import { judgingForm } from '../parts/judging-form.ts';
import { passage, wordsAt } from '../parts/passage.ts';
import { verdictOf } from '../parts/verdict.ts';
import { inLine } from '../parts/words.ts';

const KINDS = { event: 'Event', statement: 'Statement', commitment: 'Commitment', mention: 'Mention' } as const;

/** One record of a reading: what the machine says, what people say of it, and a form to correct it. */
export const record: PageRoute = {
  path: '/documents/:document/records/:record',
  async show({ record }, { params: { document: name = '', record: id = '' } }) {
    const row = await findDocument(record, name);
    const reading = await readingOf(record, row.reading);
    const judgeable = judgeablesOf(reading).find((one) => one.id === id);
    if (!judgeable) throw new NotThere(`The reading of ${name} has no record ${id}.`);
    const { text } = reading.document;
    const { kind, said } = judgeable;
    const standing = (await standingVerdicts(record.db, row.reading)).get(row.reading)?.find((one) => one.record === id);
    const held = correct(said, (standing?.corrections ?? null) as Corrections | null);
    const page = recordAddress(row.document, id);
    const known = [...(await actorsOfReading(record, row.reading)).keys()].map(nameActors(reading));
    const seen = { back: page, document: row.document, reading: row.reading };
    return {
      title: `${KINDS[kind]} ${id}`,
      script: 'record.js',
      body: html`<article class="judging">
        <h1>${KINDS[kind]} ${id}</h1>
        <p class="lead">in <a href=${`${documentAddress(row.document)}#${kind === 'mention' ? 'at-' : ''}${id}`}>${foreign(documentName(row))}</a></p>
        ${kind === 'mention' ? html`<p class="of">Read as <strong>${foreign(nameMentioned(held))}</strong></p>` : ''}
        ${kind === 'mention' ? longerNames(reading, held.span, row.document) : ''}
        ${passage(text, held.span)}
        ${verdictOf({ id, page: '#correct' }, standing)}
        ${judgingForm(seen)}
        ${judgingForm(
          { ...seen, id: 'correcting' },
          html`<fieldset id="correct"><legend>Correct it</legend>
            <p class="quiet">What the machine read stays; what you say stands beside it. Empty is none.</p>
            ${correctionFields(kind, said, held, text, [...new Set(known)])}
            <button name="correct" value=${id}>Save the correction</button>
          </fieldset>`,
        )}
      </article>`,
    };
  },
};

/** Names that this one is a part of: in the text its words lead here, and from here to those. */
function longerNames({ actors, document: { text } }: FullReading, [start, end]: readonly [number, number], document: string): VNode | '' {
  const around = actors.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ span }, number) =>
      span[0] <= start && end <= span[1] && span[1] - span[0] > end - start ? [{ id: `${id}@${number}`, span }] : [],
    ),
  );
  if (around.length === 0) return '';
  return html`<p class="around quiet">Part of a longer name: ${around.map(
    ({ id, span }, at) =>
      html`${at > 0 ? ', ' : ''}<a href=${recordAddress(document, id)} data-mention=${id}>${foreign(inLine(wordsAt(text, span)))}</a>`,
  )}</p>`;
}

/** Whom a mention is held to mean. */
function nameMentioned(held: Said): string {
  return 'actor' in held ? String(held.actor) : '';
}
