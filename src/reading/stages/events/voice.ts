import type { Actor, Channel, Span, Statement } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { channelAt } from '../channels/channel-at.ts';

/** Whose relation to us makes them somebody else. */
export const OTHERS =
  /^(?:partner|ally|friend|neighbou?r|counterpart|enemy|adversary|opponent|rival|colleague|guest|relation|relationship|tie|bilateral|region|world|planet|continent|time|alliance)$|^(?:countries|nations|peoples|sides|states|leaders|two)$/;

/** Statements that are turns of a transcript. */
const TURN = 'statements/turn';

/** For which country "we" and "our" speak. */
export class Voice {
  readonly #statements: readonly Statement[];
  readonly #channels: readonly Channel[];
  readonly #countries: ReadonlyMap<string, string | null>;

  constructor(statements: readonly Statement[], channels: readonly Channel[], actors: readonly Actor[]) {
    this.#statements = statements;
    this.#channels = channels;
    this.#countries = new Map(actors.map(({ id, country }) => [id, country]));
  }

  /**
   * In quotation marks and in turns of a transcript the speaker's country, elsewhere that of the side whose text it is; in a text of no
   * side the speaker's there, too. Null where neither is known.
   *
   * Reads: "Bo Ek of Peru said: “We thank Japan.”" → PER
   */
  at(span: Span): string | null {
    const spoken = this.#spoken(span);
    const told = (): string | null => this.#statements.find(({ content }) => content.some((part) => covers(part, span)))?.speaker ?? null;
    const who = spoken ? spoken.speaker : (channelAt(this.#channels, span)?.issuer ?? told());
    return who === null ? null : (this.#countries.get(who) ?? null);
  }

  /** Who hears the quoted words or the turn of a transcript that a span is part of. */
  hearer(span: Span): string | null {
    return this.#spoken(span)?.addressee ?? null;
  }

  #spoken(span: Span): Statement | undefined {
    const words = ({ quoted, content, by }: Statement): readonly Span[] => (by === TURN ? content : quoted);
    return this.#statements.find((statement) => words(statement).some((part) => covers(part, span)));
  }
}
