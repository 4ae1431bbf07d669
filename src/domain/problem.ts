/** Bad input or bad configuration: what is wrong, where, and what to do. Bugs throw. */
export type Problem =
  | { readonly code: 'empty'; readonly where: string }
  | { readonly code: 'binary'; readonly where: string; readonly detail: string }
  | { readonly code: 'encoding'; readonly where: string; readonly detail: string }
  | { readonly code: 'too-large'; readonly where: string; readonly detail: string }
  | { readonly code: 'no-text'; readonly where: string; readonly detail: string }
  | { readonly code: 'html'; readonly where: string; readonly detail: string }
  | { readonly code: 'json'; readonly where: string; readonly detail: string }
  | { readonly code: 'csv'; readonly where: string; readonly detail: string }
  | { readonly code: 'xml'; readonly where: string; readonly detail: string }
  | { readonly code: 'pdf'; readonly where: string; readonly detail: string }
  | { readonly code: 'archive'; readonly where: string; readonly detail: string }
  | { readonly code: 'address'; readonly where: string; readonly detail: string }
  | { readonly code: 'fetch'; readonly where: string; readonly detail: string }
  | { readonly code: 'robots'; readonly where: string; readonly detail: string }
  | { readonly code: 'feed'; readonly where: string; readonly detail: string }
  | { readonly code: 'crash'; readonly where: string; readonly detail: string }
  | { readonly code: 'conllu'; readonly where: string; readonly detail: string }
  | { readonly code: 'language'; readonly where: string; readonly detail: string }
  | { readonly code: 'date'; readonly where: string; readonly detail: string }
  | { readonly code: 'not-found'; readonly where: string; readonly detail: string }
  | { readonly code: 'unreadable'; readonly where: string; readonly detail: string };

export type ProblemCode = Problem['code'];

const MEANINGS: Readonly<Record<ProblemCode, string>> = {
  empty: 'nothing to read: the file is empty',
  binary: 'not a text file',
  encoding: 'the text encoding could not be made out',
  'too-large': 'larger than the limit',
  'no-text': 'no article text was found',
  html: 'the HTML could not be read',
  json: 'not a valid line of JSON input',
  csv: 'the CSV could not be read',
  xml: 'not valid NewsML-G2',
  pdf: 'the PDF could not be read',
  archive: 'the archive could not be read',
  address: 'an address that is not fetched',
  fetch: 'it could not be fetched',
  robots: 'its robots.txt does not want it to be read',
  feed: 'the feed could not be read',
  crash: 'reading it stopped the reader, so it was set aside',
  conllu: 'not valid CoNLL-U',
  language: 'not in English, so it was not read',
  date: 'not a date (YYYY-MM-DD)',
  'not-found': 'not found',
  unreadable: 'the file could not be read',
};

/** One line for a person: `where: what (detail)`. */
export function describeProblem(problem: Problem): string {
  const detail = 'detail' in problem ? ` (${problem.detail})` : '';
  return `${problem.where}: ${MEANINGS[problem.code]}${detail}`;
}
