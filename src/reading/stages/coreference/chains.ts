import type { Analysis, Name, Span } from '../../../domain/index.ts';
import { dependentsOf, headOf } from '../../../language/dependents.ts';
import { type Gender, speechVerbs } from '../../../tables/index.ts';
import { attributedTo } from './attributed.ts';
import { findControlled } from './controlled.ts';
import { findCountryBefore } from './country-before.ts';
import { EarlierNames } from './earlier-names.ts';
import { EarlierNouns } from './earlier-nouns.ts';
import { Entity, type Member } from './entity.ts';
import { findInClause } from './in-clause.ts';
import { findInRole } from './in-role.ts';
import { findJoinedObject } from './joined-object.ts';
import { objectsUnder } from './own-object.ts';
import { subjectOver } from './own-subject.ts';
import { findOwnerInClause } from './owner-in-clause.ts';
import { findOwnerOfNoun } from './owner-of-noun.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { isPleonastic } from './pleonastic.ts';
import { findPraised } from './praised.ts';
import { findInvited, subjectBefore } from './sentence-subject.ts';
import { findSpeakerHimself } from './speaker-himself.ts';
import { findSpeakersOwn } from './speakers-own.ts';
import { isSpokenOf } from './spoken-of.ts';
import { opensStyle } from './style.ts';
import { type Form, isRelative, ONE, ofGender, THING, traitsOf } from './traits.ts';
import { findVoices, type Voices } from './voices.ts';

/** Phrases that mean one and the same, in text order; two at least. */
export type Chain = readonly Phrase[];

/** How much likelier than none an antecedent must be. I, we and you are rather told by who speaks. */
const ODDS: Readonly<Record<Form, number>> = { pronoun: 0.3, name: 1, nominal: 1, event: 1 };
const ODDS_OF_SPEAKERS = 1.5;

/** `known`: for a head token the one it is known to name, null where none is. */
export function findChains(analysis: Analysis, known: (token: number) => unknown = () => null): Chain[] {
  const { entities, names, dependents } = link(analysis, known);
  const shown = entities.map(({ members }) =>
    members.map(({ phrase }) => phrase).filter((phrase) => isSpokenOf(analysis, dependents, names, phrase)),
  );
  return shown.filter((phrases) => phrases.length > 1);
}

/** All that a text speaks of, each with its phrases in text order; most have one. */
export function linkAll<One>(analysis: Analysis, known: (token: number) => One | null, genderOf: (one: One) => Gender | null): Entity[] {
  return link(analysis, known, (one) => genderOf(one as One)).entities;
}

function link(analysis: Analysis, known: (token: number) => unknown, genderOf: GenderOf = () => null): Linker {
  const linker = new Linker(analysis, known, genderOf);
  const phrases = findPhrases(analysis);
  for (const [head, phrase] of phrases.entries()) {
    const token = analysis.tokens[head];
    if (!phrase || !token || isRelative(token, analysis.tokens[token.head])) continue;
    if (isPleonastic(analysis, linker.dependents, head) || opensStyle(analysis.tokens, head)) continue;
    linker.take(phrase, known(head));
  }
  linker.joinSpeakers();
  return linker;
}

type GenderOf = (known: unknown) => Gender | null;

/** Steps up the tree to a clause. */
const CLIMB = 8;

class Linker {
  entities: Entity[] = [];
  readonly names: readonly (Name | null)[];
  readonly dependents: readonly (readonly number[])[];
  readonly #analysis: Analysis;
  readonly #known: (token: number) => unknown;
  readonly #genderOf: GenderOf;
  readonly #voices: Voices;
  readonly #entityOf: (Entity | null)[];
  readonly #byKnown = new Map<unknown, Entity>();
  readonly #byVoice = new Map<string, Entity>();
  readonly #attributed: readonly Span[];
  readonly #usedNouns: EarlierNouns;
  readonly #usedNames: EarlierNames;

  constructor(analysis: Analysis, known: (token: number) => unknown, genderOf: GenderOf) {
    this.#genderOf = genderOf;
    this.#analysis = analysis;
    this.#known = known;
    this.names = namesByToken(analysis);
    this.dependents = dependentsOf(analysis);
    this.#voices = findVoices(analysis);
    this.#entityOf = analysis.tokens.map(() => null);
    this.#attributed = attributedTo(analysis);
    this.#usedNouns = new EarlierNouns(analysis);
    this.#usedNames = new EarlierNames(analysis);
  }

  take(phrase: Phrase, known: unknown): void {
    const name = this.names[phrase.head] ?? null;
    const traits = ofGender(traitsOf(this.#analysis, phrase, name), known === null ? null : this.#genderOf(known));
    const member: Member = { phrase, traits, voice: this.#voices.of[phrase.head] as number, known };
    const found = findInClause(this.#analysis, this.dependents, member, this.#entityOf) ?? this.#find(member, name);
    const entity = found ?? new Entity(member);
    if (found) found.add(member);
    else this.entities.push(entity);
    this.#remember(member, name, entity);
  }

  #find(member: Member, name: Name | null): Entity | null {
    switch (member.traits.form) {
      case 'event':
        return null;
      case 'name':
        return sameKnown(member, this.#byKnown) ?? this.#usedNames.find(member, name) ?? this.#free(member, this.#byModel(member));
      case 'nominal':
        return (
          sameKnown(member, this.#byKnown) ??
          findCountryBefore(this.#analysis, this.names, member, this.#entityOf) ??
          this.#free(member, this.#byModel(member)) ??
          this.#usedNouns.find(member, this.#entityOf)
        );
      case 'pronoun':
        return this.#findForPronoun(member);
    }
  }

  /** "He praised Lee's plan": whom the subject's own clause names is somebody else. */
  #free(member: Member, entity: Entity | null): Entity | null {
    if (entity === null) return null;
    const { tokens } = this.#analysis;
    const own = tokens[member.phrase.head];
    const above = new Set<number>();
    for (let at = own?.head ?? -1, step = 0; at >= 0 && step < 2 * CLIMB; at = tokens[at]?.head ?? -1, step++) above.add(at);
    const bound = entity.members.some(({ phrase, traits }) => {
      const token = tokens[phrase.head];
      return traits.form === 'pronoun' && token?.sentence === own?.sentence && token?.relation.startsWith('nsubj') && above.has(token.head);
    });
    return bound ? null : entity;
  }

  #findForPronoun(member: Member): Entity | null {
    if (member.traits.person === 3) {
      const ahead = this.#subjectAhead(member);
      if (ahead !== null) return this.#named(ahead, member);
      return (
        findJoinedObject(this.#analysis.tokens, this.dependents, member, this.#entityOf) ??
        findInvited(this.#analysis.tokens, this.dependents, member, this.#entityOf) ??
        findInRole(this.#analysis.tokens, member, this.#entityOf) ??
        findOwnerInClause(this.#analysis.tokens, member, this.#entityOf) ??
        findSpeakersOwn(this.#analysis.tokens, this.dependents, member, this.#entityOf) ??
        findOwnerOfNoun(this.#analysis.tokens, this.dependents, member, this.#entityOf) ??
        findControlled(this.#analysis.tokens, this.dependents, member, this.#entityOf) ??
        findPraised(this.#analysis.tokens, this.dependents, member, this.#entityOf) ??
        findSpeakerHimself(this.#analysis.tokens, this.dependents, member, this.#byModel(member), this.#entityOf) ??
        this.#ofSpeaker(member) ??
        this.#ofSubject(member) ??
        subjectBefore(this.#analysis, member, this.#byModel(member), this.#entityOf)
      );
    }
    const same = this.#byVoice.get(this.#voiceKey(member));
    if ((member.traits.numbers === ONE || this.#isAsked(member)) && same?.admits(member)) return same;
    if (member.traits.numbers === ONE && this.#isQuoted(member)) return this.#speaker(member);
    return this.#byModel(member) ?? (same?.admits(member) ? same : null);
  }

  /** "In his speech, Ek said": the named subject that an owner in front of a clause waits for. */
  #subjectAhead(member: Member): number | null {
    const { tokens } = this.#analysis;
    const own = tokens[member.phrase.head];
    if (own?.relation !== 'nmod:poss') return null;
    let front = own.head;
    while (front >= 0 && /^(?:nmod|conj|compound|amod)/.test(tokens[front]?.relation ?? '')) front = tokens[front]?.head ?? -1;
    const verb = tokens[front]?.relation === 'obl' ? (tokens[front]?.head ?? -1) : -1;
    if (front < 0 || verb < front || tokens[verb]?.upos !== 'VERB') return null;
    const subject = (this.dependents[verb] ?? []).find((child) => child > front && tokens[child]?.relation.startsWith('nsubj'));
    return subject !== undefined && tokens[subject]?.upos !== 'PRON' ? subject : null;
  }

  #named(subject: number, member: Member): Entity | null {
    const known = this.#known(subject);
    const entity = known === null ? undefined : this.#byKnown.get(known);
    return entity?.admits(member) ? entity : this.#byModel(member);
  }

  /** "Ek spoke of his talks with Lee", "Peru ended its war": the owner of what somebody speaks of or does is the subject, where it fits. */
  #ofSubject(member: Member): Entity | null {
    const { tokens } = this.#analysis;
    const own = tokens[member.phrase.head];
    if (own?.relation !== 'nmod:poss' || !/^(?:his|her|its)$/i.test(own.text)) return null;
    let at = own.head;
    while (at >= 0 && /^(?:nmod|obl|i?obj|conj|compound|amod)/.test(tokens[at]?.relation ?? '')) at = tokens[at]?.head ?? -1;
    if (tokens[at]?.upos !== 'VERB') return null;
    const subject = (this.dependents[at] ?? []).findLast((child) => child < member.phrase.head && tokens[child]?.relation === 'nsubj');
    const entity = subject === undefined ? null : (this.#entityOf[subject] ?? null);
    return entity?.known && entity.admits(member) ? entity : null;
  }

  /** "Peru says it will leave": whoever speaks, where no person does. */
  #ofSpeaker(member: Member): Entity | null {
    const { tokens } = this.#analysis;
    const own = tokens[member.phrase.head];
    if (own?.relation !== 'nsubj' || !/^(?:it|they)$/i.test(own.text)) return null;
    const clause = tokens[own.head];
    const speech = clause?.relation === 'ccomp' ? tokens[clause.head] : undefined;
    if (!clause || !speech || clause.upos !== 'VERB' || !speechVerbs().clause.has(speech.lemma.toLowerCase())) return null;
    for (let at = member.phrase.head - 1; at >= 0 && tokens[at]?.sentence === own.sentence; at--) {
      if (tokens[at]?.head !== clause.head || tokens[at]?.relation !== 'nsubj') continue;
      const entity = this.#entityOf[at] ?? null;
      return entity?.admits(member) && (entity.genders & THING) !== 0 && entity.group ? entity : null;
    }
    return null;
  }

  /** Whoever is asked is the I of the answers. */
  #voiceKey(member: Member): string {
    return this.#isAsked(member)
      ? `${this.#voices.answering} 1 ${ONE}`
      : `${member.voice} ${member.traits.person} ${member.traits.numbers}`;
  }

  #isQuoted({ voice }: Member): boolean {
    return voice > 0 && voice <= this.#analysis.attributions.length;
  }

  /** Who says the quotation that a word stands in, if named before it. */
  #speaker(member: Member): Entity | null {
    const run = this.#analysis.attributions[member.voice - 1]?.source[0];
    const entity = run ? this.#entityOf[headOf(this.#analysis, run)] : null;
    return entity?.admits(member) ? entity : null;
  }

  #isAsked({ voice, traits }: Member): boolean {
    return voice === this.#voices.asking && traits.person === 2;
  }

  #remember(member: Member, name: Name | null, entity: Entity): void {
    const { form, person } = member.traits;
    this.#entityOf[member.phrase.head] = entity;
    if (form === 'nominal') this.#usedNouns.add(member, entity, this.#entityOf);
    if (form === 'name') this.#usedNames.add(member, name, entity);
    if (person !== 3) this.#byVoice.set(this.#voiceKey(member), entity);
    if (entity.known !== null) this.#byKnown.set(entity.known, entity);
  }

  /** The I of a quotation is its speaker, wherever he is named. */
  joinSpeakers(): void {
    for (const [number, { source }] of this.#analysis.attributions.entries()) {
      const entity = this.#byVoice.get(`${number + 1} 1 ${ONE}`);
      const run = source[0];
      const speaker = run ? this.#entityOf[headOf(this.#analysis, run)] : null;
      if (!entity || !speaker || entity === speaker || !speaker.agreesWith(entity)) continue;
      for (const member of entity.members) {
        speaker.add(member);
        this.#entityOf[member.phrase.head] = speaker;
      }
      entity.members.length = 0;
    }
    this.entities = this.entities.filter(({ members }) => members.length > 0);
    for (const { members } of this.entities) members.sort((a, b) => a.phrase.head - b.phrase.head);
  }

  /** "The following is attributable to Spokesperson Lee: … He commended": not Lee. */
  #isAttributedTo(token: number, { phrase, traits }: Member): boolean {
    const [at, own] = [this.#analysis.tokens[token]?.span.start ?? 0, this.#analysis.tokens[phrase.head]?.span.start ?? 0];
    return traits.form === 'pronoun' && this.#attributed.some(({ start, end }) => start <= at && at < end && own >= end);
  }

  #byModel(member: Member): Entity | null {
    const reference = this.#analysis.references[member.phrase.head];
    if (!reference) return null;
    const weights = new Map<Entity, number>();
    const doer = this.#entityOf[subjectOver(this.#analysis.tokens, member.phrase.head)] ?? null;
    const done = new Set<unknown>(objectsUnder(this.#analysis.tokens, member.phrase.head).map(this.#known));
    done.delete(null);
    for (const { token, probability } of reference.antecedents) {
      const entity = this.#isAttributedTo(token, member) ? null : this.#entityOf[token];
      if (entity && entity !== doer && !done.has(entity.known)) weights.set(entity, (weights.get(entity) ?? 0) + probability);
    }
    let best: Entity | null = null;
    let most = reference.none * (member.traits.person === 3 ? ODDS[member.traits.form] : ODDS_OF_SPEAKERS);
    for (const [entity, weight] of weights)
      if (weight > most && entity.admits(member)) {
        best = entity;
        most = weight;
      }
    return best;
  }
}

function sameKnown(member: Member, byKnown: ReadonlyMap<unknown, Entity>): Entity | null {
  const entity = member.known === null ? undefined : byKnown.get(member.known);
  return entity?.admits(member) ? entity : null;
}

function namesByToken({ tokens, names }: Analysis): (Name | null)[] {
  const at: (Name | null)[] = tokens.map(() => null);
  for (const name of names) at.fill(name, name.from, name.to);
  return at;
}
