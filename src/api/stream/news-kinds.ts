/** What the stream of new records is made of. */
export const NEWS_KINDS = ['document', 'statement', 'event', 'meeting'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];
