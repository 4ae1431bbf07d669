import type { Event, Reading } from '../../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** The reading of a text of a day that the model analyses. */
export async function readText(text: string, date: string | null = null): Promise<Reading> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date, publisher: null, url: null, language: 'en' };
  return readAnalysis(await (await loading).analyse(cutArticle(article)));
}

/** The events of a text, as `CONSULT KEN → PER`. */
export async function readEvents(text: string): Promise<string[]> {
  const reading = await readText(text);
  return reading.events.map((event) => `${event.type} ${sideOf(reading, event.actor)} → ${sideOf(reading, event.recipient)}`);
}

function sideOf({ actors }: Reading, ids: Event['actor']): string {
  const countries = ids.map((id) => actors.find((actor) => actor.id === id)?.country ?? '?');
  return countries.join(' ') || '-';
}
