import type { VNode } from 'preact';
import type { Account, ComparedAccounts } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import { voucherName } from './accounts.ts';
import { tellDay, tellDays } from './days.ts';
import { markDiffering } from './differing-words.ts';
import { linkDocument } from './document-name.ts';
import { markText } from './marked-text.ts';
import { tellVoices } from './voices.ts';
import { count } from './words.ts';

type Point = ComparedAccounts['points'][number];

/** What both say, facing each other; then what each says alone, in the order of its text. */
export function sideBySide([left, right]: readonly [Account, Account], { a, b, points }: ComparedAccounts): VNode {
  const [own, other] = [Array.from(a.document.text), Array.from(b.document.text)];
  const both = points.filter((point) => point.a.length > 0 && point.b.length > 0);
  const onlyLeft = points.filter((point) => point.b.length === 0);
  const onlyRight = points.filter((point) => point.a.length === 0);
  const show = (point: Point) => html`<li class="point" id=${placeOf(point)}>
    <h4><bdi>${point.topic}</bdi>${point.differences.length === 0 ? '' : html` <span class="difference">${tellDifferences(point)}</span>`}</h4>
    <div class="pair">${tell(left, own, point, 'a', b.document.text)} ${tell(right, other, point, 'b', a.document.text)}</div>
  </li>`;
  const group = (id: string, name: VNode, list: readonly Point[]) =>
    list.length === 0 ? '' : html`<h3 id=${id}>${name}</h3><ol class="points">${list.map(show)}</ol>`;
  const lead = (id: string, list: readonly Point[], words: string) => (list.length === 0 ? words : html`<a href=${`#${id}`}>${words}</a>`);
  const differing = both.filter(({ differences }) => differences.length > 0);
  function placeOf(point: Point): string {
    return `point-${points.indexOf(point) + 1}`;
  }
  return html`<div class="comparison">
    <p class="lead">${lead('both', both, `${count(both.length, 'point')} in both accounts`)}, ${lead('only-left', onlyLeft, `${onlyLeft.length} in the left one alone`)}, ${lead('only-right', onlyRight, `${onlyRight.length} in the right one alone`)}. <mark class="differs">Marked words</mark> are nowhere in the other account.</p>
    ${
      differing.length === 0
        ? ''
        : html`<p class="differing">Where both tell of it, they differ in</p>
          <ul class="differing">${differing.map((point) => html`<li>${tellDifferences(point)} <a href=${`#${placeOf(point)}`}><bdi>${point.topic}</bdi></a></li>`)}</ul>`
    }
    <div class="heads pair">${[left, right].map(
      (account) => html`<div class="side"><p class="voucher">${foreign(voucherName(account))}</p><p>${linkDocument(account)}</p>
        <p class="quiet">${tellDays(account.date, account.date)}</p></div>`,
    )}</div>
    ${group('both', html`<span>In both</span>`, both)}
    ${group('only-left', html`<span>Only in the left account: ${foreign(voucherName(left))}</span>`, onlyLeft)}
    ${group('only-right', html`<span>Only in the right account: ${foreign(voucherName(right))}</span>`, onlyRight)}
  </div>`;
}

/** "dates: 16 April 2023 against 18 April 2023; promise: pledge in the left one alone". */
function tellDifferences({ differences }: Point): VNode {
  return html`<span>${differences.map(({ what, a, b }, at) => html`${at > 0 ? '; ' : ''}${what}: ${tellSides(a, b)}`)}</span>`;
}

function tellSides(a: readonly string[], b: readonly string[]): VNode {
  if (a.length > 0 && b.length > 0) return html`<span><strong>${tellValues(a)}</strong> against <strong>${tellValues(b)}</strong></span>`;
  return html`<span><strong>${tellValues([...a, ...b])}</strong> in the ${a.length > 0 ? 'left' : 'right'} one alone</span>`;
}

function tellValues(values: readonly string[]): VNode {
  return html`<span>${values.map((value, at) => html`${at > 0 ? ', ' : ''}${/^\d{4}-\d{2}-\d{2}$/.test(value) ? tellDay(value) : foreign(value)}`)}</span>`;
}

/** `facing`: the whole other account, so that what it says elsewhere is not marked; nothing is where it is silent on the point. */
function tell(account: Account, characters: readonly string[], point: Point, side: 'a' | 'b', facing: string): VNode {
  const name = html`<p class="side-name">${foreign(voucherName(account))}</p>`;
  const spans = point[side];
  if (spans.length === 0) return html`<div class="side silent">${name}<p>not mentioned</p></div>`;
  const isFaced = point[side === 'a' ? 'b' : 'a'].length > 0;
  const marks = isFaced ? markDiffering(characters, spans, facing) : [];
  return html`<div class="side">${name}${spans.map((span) => html`<p dir="auto">${markText(characters, span, marks, [])}</p>`)}
    ${tellVoices(point.voices[side])}</div>`;
}
