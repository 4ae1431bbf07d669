/** The reading of a text in which there is nothing, as JSON. */
export function emptyReading(text: string): string {
  const document = { id: 'x', title: null, date: null, publisher: null, url: null, language: 'en', text };
  const none = {
    actors: [],
    times: [],
    places: [],
    channels: [],
    statements: [],
    events: [],
    visits: [],
    relations: [],
    appointments: [],
    commitments: [],
    fields: [],
    doubts: [],
  };
  return JSON.stringify({ schema: 1, document, ...none });
}
