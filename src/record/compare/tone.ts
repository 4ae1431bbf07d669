export type Tone = 'warm' | 'firm' | 'sharp';

/** Beginnings of the words that tell how something was said; what only says that it was (said, discussed, informed) has no tone. */
const WORDS: Readonly<Record<Tone, RegExp>> = {
  warm: /\b(?:welcom|thank|commend|prais|applaud|appreciat|congratulat|grat(?:itude|eful)|hail|laud)\w*/i,
  sharp: /\b(?:warn|caution|condemn|denounc|criticis|criticiz|accus|threat|reject|oppos|protest|deplor|decri|decry|concern|alarm)\w*/i,
  firm: /\b(?:stress|emphasi|underscor|underlin|reiterat|reaffirm|insist|urg|demand|made (?:it )?clear|vow)\w*/i,
};

/** The word of tone in a cue ("expressed serious concern" → sharp, "concern"); null where it has none. */
export function toneOf(cue: string): { readonly tone: Tone; readonly word: string } | null {
  for (const tone of ['sharp', 'warm', 'firm'] as const) {
    const [word] = WORDS[tone].exec(cue) ?? [];
    if (word !== undefined) return { tone, word };
  }
  return null;
}
