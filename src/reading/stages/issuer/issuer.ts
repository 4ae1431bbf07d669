import type { Source } from '../../../tables/index.ts';

/** Who issued a text, and what told so. */
export interface Issuer {
  readonly source: Source;
  readonly confidence: number;
  readonly by: 'issuer/publisher' | 'issuer/address' | 'issuer/named-line' | 'issuer/words';
}
