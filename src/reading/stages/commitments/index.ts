import type { Actor, Commitment } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { stage } from '../../stage.ts';
import { readAccord } from './accords.ts';
import { readAnnouncedAid } from './announced-aid.ts';
import { readBindingAdjective } from './binding-adjectives.ts';
import { readBindingNoun } from './binding-nouns.ts';
import { readBindingVerb } from './binding-verbs.ts';
import { counterparts } from './counterparts.ts';
import { throughDeadline } from './deadline.ts';
import type { Draft } from './draft.ts';
import { readFuture } from './futures.ts';
import { readLookingForward } from './looking-forward.ts';
import { mergeDrafts } from './merge.ts';
import { actorOf, joinedTo, membersOf, sharersOf } from './parties.ts';
import { type Scene, setScene } from './scene.ts';
import { subjectOf } from './subject.ts';
import { toldParties } from './told-parties.ts';

const RULES = [readBindingVerb, readBindingAdjective, readBindingNoun, readFuture, readAnnouncedAid, readLookingForward, readAccord];

/** What sides bind themselves to, and what becomes of it. */
export const commitments = stage({
  name: 'commitments',
  needs: ['titled', 'document', 'times', 'actors', 'statements', 'events', 'eventActors'],
  gives: ['commitments'],
  run: ({ titled: analysis, document, ...before }) => {
    const scene = setScene(analysis, before);
    const told = analysis.sentences.filter(
      ({ span, to }) => !document.furniture.some((part) => covers(part, span)) && analysis.tokens[to - 1]?.text !== '?',
    );
    const drafts = told.flatMap(({ from, to }) => mergeDrafts(readSentence(scene, from, to)));
    const made = drafts.map((draft) => ({ draft, ...heldBy(scene, draft) })).filter(({ draft, by }) => by || !draft.needsHolder);
    return { commitments: made.map((one, index) => finish(scene, one, `k${index + 1}`)) };
  },
});

function readSentence(scene: Scene, from: number, to: number): Draft[] {
  const found: Draft[] = [];
  for (let at = from; at < to; at++)
    for (const rule of RULES) {
      const draft = rule(scene, at);
      if (draft) found.push(draft);
    }
  return found;
}

/** Who binds himself, and all whom it is between. */
function heldBy(scene: Scene, draft: Draft): { readonly by: Actor | undefined; readonly parties: readonly Actor[] } {
  const own = actorOf(scene, draft.subject);
  const holders = own ? [own, ...joinedTo(scene, draft.subject), ...sharersOf(scene, draft.at, draft.subject)] : toldParties(scene, draft);
  const [by] = holders;
  const alone = by !== undefined && by.members.length === 0 && holders.length === 1;
  return { by, parties: [...holders, ...(alone ? counterparts(scene, draft.content, by) : [])] };
}

function finish(scene: Scene, { draft, by, parties }: { readonly draft: Draft } & ReturnType<typeof heldBy>, id: string): Commitment {
  const { tree } = scene;
  const statement = scene.statementAt(draft.at);
  return {
    id,
    form: draft.form,
    parties: [...new Set(parties.flatMap(membersOf))],
    committed: by?.id ?? null,
    content: [tree.span(throughDeadline(scene, draft.at, draft.content))],
    fields: [],
    standing: draft.standing,
    refersTo: draft.made === null ? null : referTo(scene, draft.made),
    statement: statement?.id ?? null,
    confidence: draft.confidence,
    by: draft.by,
  };
}

/** "an understanding the two leaders reached last month": when, and who. */
function referTo(scene: Scene, made: number): Commitment['refersTo'] {
  const span = scene.tree.span(scene.tree.range(made));
  const time = scene.times.find((time) => time.type === 'DATE' && covers(span, time.span));
  const maker = actorOf(scene, subjectOf(scene.tree, made));
  return { when: time?.value ?? null, parties: maker ? [...membersOf(maker)] : [] };
}
