/** What a column holds: `date` is YYYY-MM-DD as text. Every cell may be null. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'date';
export type Columns = Readonly<Record<string, ColumnKind>>;
export type Cell = string | number | null;
export type TableRow<C extends Columns = Columns> = { readonly [name in keyof C]: Cell };

const MADE = { confidence: 'number', made_by: 'text' } as const;
const SPAN = { span_start: 'integer', span_end: 'integer' } as const;

/** Chancery's own tables, as CSV and Parquet have them. Several names in one cell stand between "; ". */
export const OWN_TABLES = {
  events: {
    document: 'text',
    event: 'text',
    published: 'date',
    day: 'date',
    start_date: 'date',
    end_date: 'date',
    type: 'text',
    mode: 'text',
    cameo: 'text',
    quad: 'text',
    intensity: 'number',
    contexts: 'text',
    status: 'text',
    actors: 'text',
    actor_countries: 'text',
    recipients: 'text',
    recipient_countries: 'text',
    place: 'text',
    place_country: 'text',
    latitude: 'number',
    longitude: 'number',
    channel: 'text',
    words: 'text',
    ...SPAN,
    ...MADE,
  },
  statements: {
    document: 'text',
    statement: 'text',
    published: 'date',
    speaker: 'text',
    speaker_country: 'text',
    addressee: 'text',
    addressee_country: 'text',
    manner: 'text',
    cue: 'text',
    channel: 'text',
    words: 'text',
    ...SPAN,
    ...MADE,
  },
  commitments: {
    document: 'text',
    commitment: 'text',
    published: 'date',
    form: 'text',
    standing: 'text',
    committed: 'text',
    parties: 'text',
    party_countries: 'text',
    fields: 'text',
    refers_when: 'text',
    statement: 'text',
    words: 'text',
    ...SPAN,
    ...MADE,
  },
  meetings: {
    meeting: 'text',
    kind: 'text',
    level: 'text',
    start_date: 'date',
    end_date: 'date',
    place: 'text',
    status: 'text',
    participants: 'text',
    participant_countries: 'text',
    documents: 'text',
  },
  documents: {
    document: 'text',
    title: 'text',
    date: 'date',
    publisher: 'text',
    url: 'text',
    language: 'text',
    words: 'integer',
    version: 'integer',
    sha256: 'text',
    added_at: 'text',
  },
} as const satisfies Readonly<Record<string, Columns>>;

export type OwnTable = keyof typeof OWN_TABLES;
