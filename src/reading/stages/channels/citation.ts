import type { Actor, ChannelKind, TokenRange } from '../../../domain/index.ts';

/** A source that the text names, before it is known how far it reaches. */
export interface Citation {
  readonly kind: Exclude<ChannelKind, 'outlet'>;
  readonly issuer: Actor | null;
  /** The words that name it; empty where only the title does. */
  readonly named: TokenRange;
  /** What it surely vouches for: the sentence that names it, or the content of what it says. */
  readonly over: readonly TokenRange[];
  /**
   * How it goes on: `no`: only here; `speaker`: while the same one speaks on; `account`: an account of what others said, which goes on
   * while those who took part in it speak.
   */
  readonly goesOn: 'no' | 'speaker' | 'account';
  readonly confidence: number;
  readonly by: string;
}
