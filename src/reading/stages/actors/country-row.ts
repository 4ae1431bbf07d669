import type { TokenRange } from '../../../domain/index.ts';
import type { Page } from './page.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/**
 * The words for several countries in a row right before a noun, with an adjective before them: "senior Kenyan and Peruvian" of "senior
 * Kenyan and Peruvian officials", "Kenyan, Peruvian, and Norwegian". Null where there is only one.
 */
export function countryRow(page: Page, hits: readonly TableHit[], noun: number): TokenRange | null {
  const codes = new Set<string>();
  let from = noun;
  for (let end = noun; ; ) {
    const hit = hits.find((one) => one.to === end && isCountry(one.named) && page.sentenceOf(one.from) === page.sentenceOf(noun));
    const code = hit ? countryOf(hit.named) : null;
    if (!hit || !code) break;
    codes.add(code);
    from = hit.from;
    end = from;
    while (end > from - 2 && /^(?:and|,)$/.test(page.lower(end - 1))) end--;
    if (end === from) break;
  }
  if (codes.size < 2) return null;
  while (/^(?:senior|top|high-ranking|high-level|leading|other)$/.test(page.lower(from - 1))) from--;
  return { from, to: noun };
}
