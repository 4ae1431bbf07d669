import { covers } from '../../../domain/index.ts';
import { stage } from '../../stage.ts';
import { readAttending } from './attending.ts';
import { readBeing } from './being.ts';
import { readDelegation } from './delegations.ts';
import type { Draft } from './draft.ts';
import { finishVisits } from './finish.ts';
import { readGoing } from './going.ts';
import { readHosting } from './hosting.ts';
import { withInviter } from './inviters.ts';
import { readMeetingAbroad } from './meeting-abroad.ts';
import { readReturning } from './returning.ts';
import { type Scene, setScene } from './scene.ts';
import { readStay } from './stays.ts';
import { readVisiting } from './visiting.ts';

const RULES = [readGoing, readReturning, readStay, readHosting, readDelegation, readAttending, readVisiting, readMeetingAbroad, readBeing];

/** Journeys of persons to other countries: who, where, when, in what form, whom they met and what they did there. */
export const visits = stage({
  name: 'visits',
  needs: ['analysis', 'document', 'issuer', 'times', 'actors', 'issuers', 'places', 'channels', 'events', 'eventActors'],
  gives: ['visits'],
  run: ({ analysis, document, issuer, times, actors, issuers, places, channels, events, eventActors }) => {
    const everybody = [...actors, ...issuers, ...eventActors];
    const home = issuer?.source.kind === 'government' ? issuer.source.actor : null;
    const scene = setScene({ analysis, document, times, actors: everybody, places, channels, events, home });
    const told = analysis.sentences.filter(
      ({ span, to }) => !document.furniture.some((part) => covers(part, span)) && analysis.tokens[to - 1]?.text !== '?',
    );
    const drafts = told.flatMap(({ from, to }) => readSentence(scene, from, to));
    return { visits: finishVisits(scene, drafts) };
  },
});

function readSentence(scene: Scene, from: number, to: number): Draft[] {
  const found: Draft[] = [];
  for (let at = from; at < to; at++) {
    const upos = scene.tree.upos(at);
    if (!/^(?:VERB|NOUN|PROPN|ADJ|ADV)$/.test(upos)) continue;
    for (const rule of RULES) {
      const draft = rule(scene, at);
      if (draft) found.push(withInviter(scene, draft));
    }
  }
  return found;
}
