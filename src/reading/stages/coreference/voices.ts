import type { Analysis } from '../../../domain/index.ts';

/** For each token whose "I" it would be: the number of the quotation it stands in, 0 for the text's own voice. */
export function findVoices({ tokens, attributions }: Analysis): Int32Array {
  const voice = new Int32Array(tokens.length);
  for (const [number, { content }] of attributions.entries())
    for (const run of content) if (/^["“]$/.test(tokens[run.from]?.text ?? '')) voice.fill(number + 1, run.from, run.to);
  return voice;
}
