import { z } from 'zod';
import { Plover } from './codebook-shapes.ts';

const Pattern = z
  .string()
  .regex(/^[\p{L}\p{M}'<>-]+(?: [\p{L}\p{M}'<>-]+)*$/u, 'words with single spaces between them; a class in angle brackets')
  .refine((words) => words === words.toLowerCase(), 'lower case');

/** Where an actor or recipient stands: a grammatical place or any preposition. */
const Place = z.string().regex(/^[a-z]+$/);

const Frame = z.strictObject({
  /** Unique with its type: `consult/meet`. */
  id: z.string().regex(/^[a-z-]+$/),
  mode: z.string().min(1).optional(),
  cameo: z.string().regex(/^\d{3,4}$/, 'a CAMEO code of three or four digits, in quotation marks'),
  contexts: z.array(z.string()).default([]),
  verbs: z.array(Pattern).default([]),
  nouns: z.array(Pattern).default([]),
  adjectives: z.array(Pattern).default([]),
  actor: z.array(Place).default(['subject']),
  recipient: z.array(Place).default(['object']),
  /** Who stands after the "of" of a noun. */
  of: z.enum(['actor', 'recipient']).optional(),
  reciprocal: z.boolean().default(false),
  lasting: z.boolean().default(false),
  domestic: z.boolean().default(false),
  alone: z.enum(['never', 'two', 'one']).default('never'),
  takes: z.enum(['agree', 'promise', 'intent', 'ask', 'refuse', 'threat', 'blame']).optional(),
  needs: z.enum(['recipient', 'target', 'person', 'people', 'crowd', 'power', 'foe', 'pair']).optional(),
  status: z.enum(['happened', 'ongoing', 'planned', 'offered']).optional(),
  /** Lemmas of objects with which the verbs tell something else. */
  except: z.array(z.string().min(1)).default([]),
  examples: z.array(z.string().regex(/ ⇒ /, 'a sentence, ⇒, and what is read')).default([]),
});

/** One file of `data/lexicon/frames/`. */
export const FramesShape = z.strictObject({ type: Plover, frames: z.array(Frame) });

/** `data/lexicon/event-words.yaml`. */
export const EventWordsShape = z.record(z.string().regex(/^[a-z]+$/), z.array(z.string().min(1)));

/** `data/lexicon/peoples.yaml`. */
export const PeoplesShape = z.array(z.strictObject({ sector: z.string().regex(/^[A-Z]{3}$/), words: z.array(z.string().min(1)) }));

const Lemmas = z.array(z.string().min(1));

/** `data/lexicon/event-settings.yaml`. */
export const EventSettingsShape = z.strictObject({
  doing: Lemmas,
  going: Lemmas,
  happening: Lemmas,
  thinking: Lemmas,
  coming: Lemmas,
  lasting: Lemmas,
  starting: Lemmas,
  wishing: Lemmas,
  awaited: Lemmas,
  resolving: Lemmas,
  preventing: Lemmas,
  ensuring: Lemmas,
  pondering: Lemmas,
  weighing: Lemmas,
  preparing: Lemmas,
  given: Lemmas,
  aims: Lemmas,
  tasks: Lemmas,
  contesting: Lemmas,
  contest: Lemmas,
  future: Lemmas,
  possible: Lemmas,
  owed: Lemmas,
});

/** `data/lexicon/context-words.yaml`: words by context. */
export const ContextWordsShape = z.record(z.string().min(1), Lemmas);

export type ContextWords = z.infer<typeof ContextWordsShape>;
export type Peoples = z.infer<typeof PeoplesShape>;
export type EventSettings = z.infer<typeof EventSettingsShape>;
export type FrameFile = z.infer<typeof FramesShape>;
export type EventWords = z.infer<typeof EventWordsShape>;
export type FrameEntry = z.infer<typeof Frame>;
