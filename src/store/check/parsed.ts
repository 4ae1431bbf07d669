/** What a text of JSON holds; null where it cannot be read. */
export function parsed<T>(json: string): T | null {
  try {
    return JSON.parse(json) as T;
  } catch {
    return null;
  }
}
