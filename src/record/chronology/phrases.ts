import type { PloverType } from '../../domain/index.ts';

/** How a happening of each type is told, between who did it and to whom; what is said only where somebody is named comes with it. */
const PHRASES: Readonly<Record<PloverType, readonly [alone: string, towards: string]>> = {
  AGREE: ['agreed or undertook to act', 'agreed with, or undertook to act towards,'],
  CONSULT: ['met', 'met with'],
  SUPPORT: ['expressed support', 'expressed support for'],
  CONCEDE: ['made a concession', 'made a concession to'],
  COOPERATE: ['cooperated', 'cooperated with'],
  AID: ['gave aid', 'gave aid to'],
  RETREAT: ['drew back', 'drew back from'],
  REQUEST: ['made a demand', 'made a demand of'],
  ACCUSE: ['voiced blame', 'blamed'],
  REJECT: ['refused', 'refused'],
  THREATEN: ['threatened', 'threatened'],
  PROTEST: ['protested', 'protested against'],
  SANCTION: ['imposed sanctions', 'imposed sanctions on'],
  MOBILIZE: ['mobilized forces', 'mobilized forces against'],
  COERCE: ['used coercion', 'used coercion against'],
  ASSAULT: ['used force', 'attacked'],
};
const MODES: Readonly<Record<string, readonly [alone: string, towards: string]>> = {
  'CONSULT/phone': ['spoke by phone', 'spoke by phone with'],
  'CONSULT/visit': ['made a visit', 'visited'],
  'CONSULT/third-party': ['met on third ground', 'met on third ground with'],
  'CONSULT/multilateral': ['met at a summit or conference', 'met at a summit or conference with'],
};
const STATUS: Readonly<Record<string, string>> = {
  planned: 'planned: ',
  offered: 'offered: ',
  requested: 'asked for: ',
  denied: 'did not happen: ',
  hypothetical: 'spoken of only: ',
  ongoing: 'going on: ',
};

/** One happening in plain English, without its day. Names as the record has them. */
export function tellHappening(event: {
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
}): string {
  const { type, mode, status, actors, recipients, place } = event;
  const [alone, towards] = MODES[`${type}/${mode}`] ?? PHRASES[type as PloverType] ?? [type.toLowerCase(), type.toLowerCase()];
  const who = actors.length > 0 ? joinNames(actors) : 'Somebody not named';
  const what = recipients.length > 0 ? `${towards} ${joinNames(recipients)}` : alone;
  return `${STATUS[status] ?? ''}${who} ${what}${place === null ? '' : ` in ${place}`}`;
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
