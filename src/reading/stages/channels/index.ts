import { stage } from '../../stage.ts';
import { findChannels } from './find-channels.ts';

/** Who vouches for what the article says: the outlet or issuer, and the sources it names, each with the stretch it reaches over. */
export const channels = stage({
  name: 'channels',
  needs: ['analysis', 'actors', 'issuer'],
  gives: ['channels', 'issuers', 'channelDoubts'],
  run: ({ analysis, actors, issuer }) => findChannels(analysis, actors, issuer),
});
