import type { VNode } from 'preact';
import type { Account, ComparedAccounts } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import { voucherName } from './accounts.ts';
import { tellDays } from './days.ts';
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
  const show = (point: Point) => html`<li class="point">
    <h4><bdi>${point.topic}</bdi>${point.difference === null ? '' : html`<span class="difference"> ${point.difference}</span>`}</h4>
    <div class="pair">${tell(left, own, point, 'a', b.document.text)} ${tell(right, other, point, 'b', a.document.text)}</div>
  </li>`;
  const group = (name: VNode, list: readonly Point[]) =>
    list.length === 0 ? '' : html`<h3>${name}</h3><ol class="points">${list.map(show)}</ol>`;
  return html`<div class="comparison">
    <p class="lead">${count(both.length, 'point')} in both accounts, ${onlyLeft.length} in the left one alone, ${onlyRight.length} in the right
      one alone. <mark class="differs">Marked words</mark> are nowhere in the other account.</p>
    <div class="heads pair">${[left, right].map(
      (account) => html`<div class="side"><p class="voucher">${foreign(voucherName(account))}</p><p>${linkDocument(account)}</p>
        <p class="quiet">${tellDays(account.date, account.date)}</p></div>`,
    )}</div>
    ${group(html`<span>In both</span>`, both)}
    ${group(html`<span>Only in the left account: ${foreign(voucherName(left))}</span>`, onlyLeft)}
    ${group(html`<span>Only in the right account: ${foreign(voucherName(right))}</span>`, onlyRight)}
  </div>`;
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
