import { stage } from '../stage.ts';

/** The outlet itself, first form: whatever the article says, it is the outlet that passes it on. */
export const channels = stage({
  name: 'channels',
  needs: ['document'],
  gives: ['channels'],
  run: () => ({ channels: [{ id: 'c0', kind: 'outlet', issuer: null, span: null, through: null, confidence: 1, by: 'channels/outlet' }] }),
});
