import type { PageElement, PageNode } from './page-dom.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI
  MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/),
);

/** Elements whose text is not the article's. */
const APPARATUS = new Set(
  'AUDIO BUTTON CANVAS DATALIST FIGCAPTION HEAD IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

const TEXT = 3;
const ELEMENT = 1;

/** The text of a page's element: paragraphs separated by a blank line, white space as a browser shows it. */
export function renderText(root: PageElement): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const paragraph = open
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{2,}/g, '\n\n')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    open = '';
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = (node as PageElement).tagName.toUpperCase();
    if (APPARATUS.has(name)) return;
    if (name === 'BR') open += '\n';
    if (name === 'TD' || name === 'TH') open += open === '' ? '' : '\t';
    if (BLOCKS.has(name)) close();
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (BLOCKS.has(name)) close();
  };
  visit(root);
  close();
  return paragraphs.join('\n\n');
}
