/** Where a list goes on; null on its last page. */
export function nextPage(
  path: string,
  question: Readonly<Record<string, unknown>> & { readonly page: number },
  more: boolean,
): string | null {
  if (!more) return null;
  const asked = new URLSearchParams(Object.entries({ ...question, page: question.page + 1 }).map(([name, value]) => [name, String(value)]));
  return `/api/v1${path}?${asked}`;
}
