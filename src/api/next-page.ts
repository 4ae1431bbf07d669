/** Where a list goes on: the same question with the cursor of its next page. */
export function nextPage(path: string, question: Readonly<Record<string, unknown>>): string {
  return `/api/v1${path}?${new URLSearchParams(Object.entries(question).map(([name, value]) => [name, String(value)]))}`;
}
