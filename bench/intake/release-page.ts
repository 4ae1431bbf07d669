import type { Release } from './releases.ts';

/** Links of a press room's head and foot, which are on each of its pages and no part of the text. */
const LINKS = ['Home', 'Ministry', 'Minister', 'News', 'Speeches', 'Missions', 'Visas', 'Careers', 'Contact', 'Accessibility'];

/** The release as a page of a press room. */
export function renderPage({ title, date, publisher, paragraphs }: Release): string {
  const links = LINKS.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>
<meta property="og:site_name" content="${escapeMarkup(publisher)}"><meta property="article:published_time" content="${date}T10:00:00Z">
</head><body><header><nav><ul>${links}</ul></nav></header>
<main><article><h1>${escapeMarkup(title)}</h1><p><time datetime="${date}">${date}</time></p>
${paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n')}
</article></main><footer><ul>${links}</ul><p>All rights reserved.</p></footer></body></html>`;
}

/** A feed of the releases, by their addresses. */
export function renderFeed(title: string, items: readonly (readonly [address: string, release: Release])[]): string {
  const parts = items.map(
    ([address, release]) =>
      `<item><title>${escapeMarkup(release.title)}</title><link>${escapeMarkup(address)}</link><guid>${escapeMarkup(address)}</guid><pubDate>${new Date(release.date).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${escapeMarkup(title)}</title>${parts.join('')}</channel></rss>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
