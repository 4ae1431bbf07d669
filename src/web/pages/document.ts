import { actorsOfReading, findDocument } from '../../api/index.ts';
import { readingOf, standingVerdicts } from '../../store/index.ts';
import { documentAddress, recordAddress } from '../addresses.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { annotatedText } from '../parts/annotated-text.ts';
import { documentFacts } from '../parts/document-facts.ts';
import { documentName } from '../parts/document-name.ts';
import { judgingForm } from '../parts/judging-form.ts';
import { layerSwitches } from '../parts/layers.ts';
import { verdictOf } from '../parts/verdict.ts';

/** A text as it was published, with what was read in it beside each paragraph. */
export const document: PageRoute = {
  path: '/documents/:document',
  async show({ record }, { params }) {
    const name = params.document ?? '';
    const row = await findDocument(record, name);
    const reading = await readingOf(record, row.reading);
    const actors = await actorsOfReading(record, row.reading);
    const standing = new Map((await standingVerdicts(record.db, row.reading)).get(row.reading)?.map((one) => [one.record, one]));
    const verdict = (id: string) => verdictOf({ id, page: recordAddress(row.document, id) }, standing.get(id));
    const mention = (id: string) => {
      const one = standing.get(id);
      const right = (one?.corrections as { readonly actor?: string | null } | null | undefined)?.actor;
      return { page: recordAddress(row.document, id), ...(one && { verdict: one.verdict }), ...(right && { hint: right }) };
    };
    const title = documentName(row);
    return {
      title,
      script: 'document.js',
      body: html`<article>
        <h1><bdi>${title}</bdi></h1>
        ${documentFacts(reading)} ${layerSwitches()} ${annotatedText(reading, actors, verdict, mention)}
        ${judgingForm({ back: documentAddress(row.document), document: row.document, reading: row.reading })}
      </article>`,
    };
  },
};
