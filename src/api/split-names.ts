/** Codes or parts of names with commas between. */
export function splitNames(asked = ''): string[] {
  return asked.split(',').flatMap((part) => part.trim() || []);
}
