import type { VNode } from 'preact';
import type { FullReading } from '../../record/index.ts';
import { actorAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { channelWords, plainWords, sureness } from './words.ts';

type Statement = FullReading['statements'][number];
type Event = FullReading['events'][number];
type Commitment = FullReading['commitments'][number];
type Doubt = FullReading['doubts'][number];

/** What stands beside a text: who said it and on whose word, what happened, what is unclear. */
export class Notes {
  readonly #reading: FullReading;

  readonly #actors: ReadonlyMap<string, string>;

  /** What stands beside a record of what people say of it. */
  readonly #verdict: (id: string) => VNode;

  constructor(reading: FullReading, actors: ReadonlyMap<string, string>, verdict: (id: string) => VNode) {
    this.#verdict = verdict;
    this.#reading = reading;
    this.#actors = actors;
  }

  statement({ id, speaker, addressee, channel, manner, confidence, by, within }: Statement): VNode {
    return html`<li id=${id} class=${`note ${this.#look(channel)}`}>
      <p><a class="number" href=${`#at-${id}`} aria-label=${`Statement ${id}, to its words`}>${id}</a>${' '}
        <strong>${speaker === null ? 'Somebody' : this.#name(speaker)}</strong>
        ${addressee === null ? ' said' : html` said to <strong>${this.#name(addressee)}</strong>`}</p>
      ${this.#tellChannel(channel, within)}
      <p class="quiet sure" title=${by}>${manner}, ${sureness(confidence)}</p>
      ${this.#verdict(id)}
    </li>`;
  }

  event({ id, type, mode, actor, recipient, status, when, confidence, by, channel }: Event): VNode {
    return html`<li id=${id} class=${`note ${this.#look(channel)}`}>
      <p><a class="number" href=${`#at-${id}`} aria-label=${`Event ${id}, to its words`}>${id}</a>${' '}
        <strong>${plainWords(type)}</strong>${mode === null ? '' : `, ${plainWords(mode)}`}: ${this.#names(actor)}${recipient.length > 0 ? ' → ' : ''}${this.#names(recipient)}</p>
      <p class="quiet sure" title=${by}>${status}${when === null ? '' : html`, ${tellDays(when.start, when.end)}`}, ${sureness(confidence)}</p>
      ${this.#verdict(id)}
    </li>`;
  }

  commitment({ id, form, by, parties, standing, confidence, madeBy }: Commitment): VNode {
    const others = parties.filter((party) => party !== by);
    return html`<li id=${id} class="note promise">
      <p><a class="number" href=${`#at-${id}`} aria-label=${`Commitment ${id}, to its words`}>${id}</a>${' '}
        <strong>${plainWords(form)}</strong>${by === null ? '' : html` by ${this.#name(by)}`}${others.length === 0 ? '' : html` with ${this.#names(others)}`}</p>
      <p class="quiet sure" title=${madeBy}>${plainWords(standing)}, ${sureness(confidence)}</p>
      ${this.#verdict(id)}
    </li>`;
  }

  /** `number`: among the doubts of the document. */
  doubt({ code, note }: Doubt, number: number): VNode {
    return html`<li id=${`doubt-${number}`} class="note unclear" tabindex="-1"><p><span class="number" aria-hidden="true">?</span> <strong>Doubt: ${plainWords(code)}</strong></p>
      <p class="quiet">${foreign(note)}</p></li>`;
  }

  #names(ids: readonly string[]): VNode[] {
    return ids.map((id, at) => html`<span>${at > 0 ? ', ' : ''}${this.#name(id)}</span>`);
  }

  #name(id: string): VNode {
    const actor = this.#reading.actors.find((one) => one.id === id);
    if (!actor) return html`<span>${id}</span>`;
    const country = actor.country === null || actor.country === actor.name ? '' : ` (${actor.country})`;
    const known = this.#actors.get(id);
    const name = known === undefined ? foreign(actor.name) : html`<a class="who" href=${actorAddress(known)}>${foreign(actor.name)}</a>`;
    return html`<span>${name}${country}</span>`;
  }

  #channel(id: string | null) {
    const { channels } = this.#reading;
    return channels.find((one) => one.id === id) ?? channels.find(({ kind }) => kind === 'outlet');
  }

  #look(id: string | null): string {
    return `by-${this.#channel(id)?.kind ?? 'outlet'}`;
  }

  /** On whose word, where it is not that of the publication itself, which the head of the page names. */
  #tellChannel(id: string | null, within: string | null): VNode | '' {
    const channel = this.#channel(id);
    const parts = [
      ...(channel && channel.kind !== 'outlet'
        ? [
            html`<span>on the word of ${channel.issuer === null ? '' : html`${this.#name(channel.issuer)}, `}${channelWords(channel.kind)}</span>`,
          ]
        : []),
      ...(within === null ? [] : [html`<span>told in <a href=${`#${within}`}>${within}</a></span>`]),
    ];
    return parts.length === 0 ? '' : html`<p class="quiet">${parts.map((part, at) => html`${at > 0 ? ', ' : ''}${part}`)}</p>`;
  }
}
