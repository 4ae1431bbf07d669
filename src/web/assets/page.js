// Pages are asked for as a person sees them, and what is new in them is taken into the one that is open.

/** What the server says, for people. */
export class Refused extends Error {}

/** The page at an address. */
export async function fetchPage(address, asked = {}) {
  const answer = await fetch(address, { ...asked, headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!answer.ok) throw new Refused(page.querySelector('.lead')?.textContent ?? answer.statusText);
  return page;
}

/** The page of one record, `pathname`, with what stands of it as it is shown on other pages. */
export async function fetchRecord(pathname, address = pathname, asked = {}) {
  const page = await fetchPage(address, asked);
  const verdict = page.querySelector('.verdict');
  if (!verdict) throw new Refused('the record cannot be seen any more; is somebody still signed in?');
  verdict.querySelector('.judge a')?.setAttribute('href', pathname);
  return { page, verdict };
}
