import type { Action } from '../action.ts';
import { addDocuments } from './documents.ts';
import { askForExport } from './exports.ts';
import { judgingActions } from './judgements.ts';
import { webhookActions } from './webhooks.ts';

export const ACTIONS: readonly Action[] = [addDocuments, ...judgingActions, ...webhookActions, askForExport];
