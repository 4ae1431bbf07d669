import type { ActorCodes } from '../actor-code-shapes.ts';
import type { Organisation, State } from '../shapes.ts';

/** What a CAMEO actor code says: whose somebody is, and in which sectors. */
export interface CodeMeaning {
  /** ISO3, an organisation's code, or null: a territory, region or kind of actor that is no state of the tables. */
  readonly country: string | null;
  readonly sectors: readonly string[];
}

/**
 * Tells what CAMEO actor codes mean: three letters for the country, organisation or kind, then three for each role
 * (`ISRGOVMIL`). The third part and those after it may be anything: they name groups.
 */
export class CodeReader {
  readonly #codes: ActorCodes;
  readonly #states: ReadonlyMap<string, string>;
  readonly #organisations: ReadonlySet<string>;

  constructor(codes: ActorCodes, states: readonly State[], organisations: readonly Organisation[]) {
    this.#codes = codes;
    this.#states = new Map(states.flatMap(({ iso3, codes }) => [iso3, codes?.cameo ?? iso3].map((code) => [code, iso3] as const)));
    this.#organisations = new Set(organisations.map(({ code }) => code));
  }

  /** What is wrong comes in words. */
  read(code: string): CodeMeaning | string {
    if (!/^(?:[A-Za-z]{3})+$/.test(code)) return `"${code}" is no CAMEO code: letters in threes`;
    const parts = code.toUpperCase().match(/.{3}/g) ?? [];
    const [first = '', second] = parts;
    const sectors = [...new Set(parts.flatMap((part) => this.#codes.roles[part] ?? []))];
    if (this.#codes.kinds[first])
      return { country: this.#organisation(parts), sectors: [...new Set([this.#codes.kinds[first], ...sectors])] };
    if (!this.#knows(first)) return `"${code}": ${first} is no country, region or role of CAMEO`;
    if (second && !this.#knows(second) && !this.#codes.kinds[second]) return `"${code}": ${second} is no role of CAMEO`;
    return { country: this.#states.get(first) ?? null, sectors };
  }

  #knows(part: string): boolean {
    return this.#states.has(part) || part in this.#codes.roles || this.#codes.others.includes(part);
  }

  /** `IGOUNOKID`: the last part that stands for an organisation of the tables. */
  #organisation(parts: readonly string[]): string | null {
    const codes = parts.slice(1).flatMap((part) => this.#codes.organisations[part] ?? []);
    return codes.findLast((code) => this.#organisations.has(code)) ?? null;
  }
}
