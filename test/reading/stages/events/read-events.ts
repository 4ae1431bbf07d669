import type { Event, Reading } from '../../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** The events of a text that the model analyses, as `CONSULT KEN → PER`. */
export async function readEvents(text: string): Promise<string[]> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  const reading = readAnalysis(await (await loading).analyse(cutArticle(article)));
  return reading.events.map((event) => `${event.type} ${sideOf(reading, event.actor)} → ${sideOf(reading, event.recipient)}`);
}

function sideOf({ actors }: Reading, ids: Event['actor']): string {
  const countries = ids.map((id) => actors.find((actor) => actor.id === id)?.country ?? '?');
  return countries.join(' ') || '-';
}
