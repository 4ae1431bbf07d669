import type { Analysis } from '../../../domain/index.ts';
import { cueVerb } from './cue-verb.ts';
import { type Draft, isQuoted, spanOf } from './draft.ts';

/** Verbs of what is done to papers, persons and things, a name that is given among them: nothing said. */
const DEEDS =
  /^(?:sign|co-sign|initial|countersign|summon|dub|name|nickname|title|entitle|codename|rename|expel|sanction|impose|blacklist|donate|dispatch|deploy|evacuate|repatriate)$/;

/**
 * Is what a draft takes for said only what somebody did?
 *
 * Reads: "Kenya and Peru signed the declaration on trade." → nothing said
 * Reads: "Kenya imposed sanctions on a bank." → nothing said
 * Reads: "Kenya declared two envoys persona non grata." → nothing said
 * Leaves: "Kenya dubbed the plan “a mistake”." and "Kenya declared that it would leave."
 */
export function isDeed(analysis: Analysis, draft: Draft): boolean {
  const lemma = analysis.tokens[cueVerb(analysis, draft)]?.lemma.toLowerCase() ?? '';
  if (isQuoted(analysis, draft)) return false;
  const content = draft.content.map((run) => textOf(analysis, run)).join(' ');
  // "summoned the envoy to lodge a protest": told what for.
  if (lemma === 'summon' && /\bto (?:lodge|protest|express|convey|demand|condemn|voice|register|warn|tell)\b/i.test(content)) return false;
  return DEEDS.test(lemma) || (lemma === 'declare' && /\bnon gratae?\b/i.test(content));
}

function textOf(analysis: Analysis, run: Parameters<typeof spanOf>[1]): string {
  const { start, end } = spanOf(analysis, run);
  return analysis.article.text.slice(start, end);
}
