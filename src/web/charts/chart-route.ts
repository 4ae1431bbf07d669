import type { Shelf } from '../../api/index.ts';
import type { Asked } from '../page.ts';
import type { Drawing } from './drawing.ts';

/** The charts of a page by their names, each as a file of its own below the page's address. */
export interface ChartRoute {
  readonly path: string;
  readonly draw: (shelf: Shelf, asked: Omit<Asked, 'search'>) => Promise<ReadonlyMap<string, Drawing>>;
}
