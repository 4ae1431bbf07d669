import type { Issuer } from '../issuer/issuer.ts';

/** A report for readers, or what an office puts out on its own talks; the two tell what was said in different ways. */
export type Register = 'news' | 'readout';

export function registerOf(issuer: Issuer | null): Register {
  return issuer?.source.kind === 'government' || issuer?.source.kind === 'igo' ? 'readout' : 'news';
}
