import type { VNode } from 'preact';
import type { Meeting } from '../../record/index.ts';
import { meetingAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { count } from './words.ts';

export function meetingName({ participants }: Meeting): string {
  return participants.map(({ name }) => name).join('\u00a0– ');
}

export function listOfMeetings(meetings: readonly Meeting[]): VNode {
  return html`<ul class="entries wide">
    ${meetings.map(
      (meeting) => html`<li>
        <p class="when">${tellDays(meeting.start, meeting.end)}</p>
        <p class="what"><a href=${meetingAddress(meeting.id)}>${foreign(meetingName(meeting))}</a></p>
        <p class="quiet">${factsOf(meeting)}</p>
      </li>`,
    )}
  </ul>`;
}

function factsOf({ kind, level, place, status, accounts }: Meeting): string {
  const told = new Set(accounts.map(({ reading }) => reading)).size;
  return [kind, level, place, status === 'happened' ? null : status, count(told, 'account')].filter((fact) => fact !== null).join(' · ');
}
