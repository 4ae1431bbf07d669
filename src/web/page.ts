import type { VNode } from 'preact';
import type { Shelf } from '../api/index.ts';
import type { Role } from '../store/index.ts';

export interface Page {
  readonly title: string;
  readonly body: VNode;
  /** A file of `assets/` that makes the page livelier; it can be read without. */
  readonly script?: string | undefined;
  /** A style sheet of `assets/` of its own, beside those of all pages. */
  readonly style?: string;
  /** What else its head has. */
  readonly head?: VNode;
}

export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  /** What stands after the `?`, with it; empty where nothing was asked. */
  readonly search: string;
}

/** A page with an address of its own. `show` throws NotThere, or a ZodError where the question makes no sense. */
export interface PageRoute {
  readonly path: string;
  /** Who may see it; who may read where none is named. */
  readonly role?: Role;
  readonly show: (shelf: Shelf, asked: Asked) => Promise<Page>;
}
