import { z } from 'zod';

/** Few enough for a model to read. */
export const limit = z.number().int().min(1).max(100).default(20).meta({ description: 'Rows of one answer.' });
export const next = z.string().nullable().meta({ description: 'To be asked for as `after`; null where all is told.' });
