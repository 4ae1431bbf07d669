import type { Action } from '../action.ts';
import { judgingActions } from './judgements.ts';

export const ACTIONS: readonly Action[] = [...judgingActions];
