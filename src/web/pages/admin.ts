import { z } from 'zod';
import { readQuestion, tellWebhooks, type Webhook } from '../../api/index.ts';
import { type AuditRow, findDeeds, listUsers, type UserRow } from '../../store/index.ts';
import { changed } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { section } from '../parts/section.ts';
import { figureTable } from '../parts/table.ts';

const PAGE = 100;
const given = z.string().trim().max(100).optional();
const question = z.object({ person: given, act: given, before: z.coerce.number().int().positive().optional() });

/** Who may come in, and who did what. */
export const admin: PageRoute = {
  path: '/admin',
  role: 'admin',
  async show({ record }, { query, search }) {
    const asked = readQuestion(question, query);
    const filter = { person: asked.person || undefined, act: asked.act || undefined, before: asked.before };
    const [users, deeds] = [await listUsers(record), await findDeeds(record, { ...filter, limit: PAGE + 1 })];
    const webhooks = await tellWebhooks(record);
    const shown = deeds.slice(0, PAGE);
    return {
      title: 'Who comes in',
      body: html`<h1>Who comes in</h1>
        ${section('users', 'Users', users.length === 0 ? html`<p>There are none: who is on this machine may do all.</p>` : figureTable('Users and their tokens', ['User', 'Roles', 'Token', 'Until', 'Since'], users.map(tellUser)))}
        <p class="quiet">
          <code>chancery user add</code> makes a user, <code>chancery user revoke</code> ends a token, <code>chancery user remove</code> a user.
        </p>
        ${webhooks.length === 0 ? '' : section('webhooks', 'Who is told of new records', figureTable('Webhooks', ['Address', 'Number', 'Of', 'State', 'Last taken', 'Problem'], webhooks.map(tellHook)))}
        ${section(
          'log',
          'What was done',
          filterForm([textFilter(asked, 'person', 'Person'), textFilter(asked, 'act', 'Act', 'sign-in')]),
          shown.length === 0
            ? nothingFound('entry')
            : figureTable('The log, the latest first', ['When (UTC)', 'Act', 'Person', 'What', 'From'], shown.map(tellDeed)),
          deeds.length > PAGE ? html`<p><a href=${changed(search, { before: `${shown.at(-1)?.id}` })}>Earlier</a></p>` : '',
        )}`,
    };
  },
};

function tellUser({ user, roles, token, expires_at, made_at }: UserRow) {
  return [
    foreign(user),
    (JSON.parse(roles) as string[]).join(', '),
    token === null ? 'none' : `chy_${token}…`,
    expires_at?.slice(0, 10) ?? '',
    made_at.slice(0, 10),
  ];
}

function tellHook({ address, webhook, kinds, state, delivered_at, problem }: Webhook) {
  return [
    foreign(address),
    `${webhook}`,
    kinds.join(', '),
    state,
    delivered_at?.slice(0, 19).replace('T', ' ') ?? '',
    foreign(problem ?? ''),
  ];
}

function tellDeed({ at, person, address, act, about }: AuditRow) {
  return [at.slice(0, 19).replace('T', ' '), act, foreign(person ?? ''), foreign(about ?? ''), address ?? ''];
}
