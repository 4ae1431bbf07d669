/** A month's name or its short form, and a day's number, as parts of regular expressions: "Sept.", "3rd". */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
