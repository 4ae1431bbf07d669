/** A text in so many characters at most, cut between two words. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end === -1 ? length : end)} …`;
}
