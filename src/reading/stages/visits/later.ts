import type { Visit, VisitSlot } from '../../../domain/index.ts';
import { isVisitWord } from '../../../tables/index.ts';
import { possessorOf } from '../events/clause.ts';
import { countDays } from './days.ts';
import { formOf } from './form.ts';
import type { Scene } from './scene.ts';
import { isPast } from './told.ts';

/**
 * What later words tell of a visit without naming the place again: "The three-day visit will begin on Monday", "It is her first trip
 * abroad since the election". Only where the visit meant cannot be mistaken: the last one told, of whoever the words name.
 *
 * Reads: "Kenyan President Ann Lee arrived in Peru. Her three-day visit is the first since 2010." → Ann Lee → PER 3 days “the first since 2010” happened
 * Reads: "Kenyan President Ann Lee arrived in Peru. It is her first trip abroad." → Ann Lee → PER “her first trip abroad” happened
 */
export function refine(scene: Scene, visits: readonly Visit[]): Visit[] {
  const { tree, analysis } = scene;
  const refined = [...visits];
  for (const sentence of analysis.sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      if (tree.upos(at) !== 'NOUN' || !isVisitWord('stays', tree.lemma(at)) || isPast(tree, at)) continue;
      const index = meant(scene, refined, at);
      const visit = refined[index];
      if (visit) refined[index] = complete(scene, visit, at);
    }
  return refined;
}

/** Index of the visit that a noun takes up; -1 where that is not clear. */
function meant({ tree, travellers, ground }: Scene, visits: readonly Visit[], at: number): number {
  const span = tree.tokens[at]?.span ?? { start: 0, end: 0 };
  const before = visits.filter((visit) => [visit.span, ...visit.again].some((told) => told.start <= span.end));
  const named = tree.all(at, 'nmod').flatMap((child) => ground.stops(child))[0]?.country;
  const owner = possessorOf(tree, at);
  const whose = owner === null ? [] : travellers.of(owner).map(({ id }) => id);
  const last = before.at(-1);
  const known = whose.some((id) => before.some(({ visitor }) => visitor === id));
  // A pronoun that means none of the travellers is taken for a mistake about who it means, where there is only one.
  if (whose.length > 0 && !known && (tree.upos(owner as number) !== 'PRON' || new Set(before.map(({ visitor }) => visitor)).size > 1))
    return -1;
  const fits = before.filter(
    ({ visitor, country, span: told }) =>
      (known ? whose.includes(visitor) : told.start === last?.span.start) && (named === undefined || named === country),
  );
  return fits.length === 1 ? visits.indexOf(fits[0] as Visit) : -1;
}

function complete({ tree, days }: Scene, visit: Visit, at: number): Visit {
  const evidence: { slot: VisitSlot; span: Visit['span'] }[] = [];
  const clause = tree.span(tree.range(at));
  const form = visit.form ?? formOf(tree, at);
  if (visit.form === null && form !== null) evidence.push({ slot: 'form', span: clause });
  const stay = visit.start === null && visit.end === null ? days.at([at]) : null;
  const lasting = visit.days === null ? days.lasting([at]) : null;
  const [start, end] = [stay?.start ?? visit.start, stay?.end ?? visit.end];
  if (stay?.start) evidence.push({ slot: 'start', span: stay.span });
  if (stay?.end) evidence.push({ slot: 'end', span: stay.span });
  if (lasting) evidence.push({ slot: 'days', span: lasting.span });
  const first = visit.firstSince === null ? firstAt(tree, at) : null;
  if (first) evidence.push({ slot: 'firstSince', span: first.span });
  return {
    ...visit,
    form,
    start,
    end,
    days: visit.days ?? lasting?.days ?? countDays(start, end),
    journey: start === null && end === null ? visit.journey : null,
    firstSince: visit.firstSince ?? first?.words ?? null,
    evidence: [...visit.evidence, ...evidence],
  };
}

/** "his first overseas trip since being appointed": the noun with all that belongs to it. */
function firstAt(tree: Scene['tree'], noun: number): { words: string; span: Visit['span'] } | null {
  const skip = (child: number): boolean => /^(?:nsubj|cop|aux|punct|case|mark|parataxis|conj|cc|acl:relcl)$/.test(tree.fullRelation(child));
  const over = tree.head(noun);
  // "The visit is the first since 2010."
  if (tree.relation(noun) === 'nsubj' && over >= 0 && tree.low(over) === 'first') {
    const range = tree.range(over, skip);
    return { words: tree.words(range), span: tree.span(range) };
  }
  const first = (tree.children[noun] ?? []).some(
    (child) => tree.low(child) === 'first' && /^(?:amod|nummod|advmod)$/.test(tree.relation(child)),
  );
  if (!first) return null;
  const range = tree.range(noun, skip);
  const span = tree.span(range);
  return { words: tree.words(range), span };
}
