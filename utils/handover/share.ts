import type { Channel } from './channel';
import { TO_PASTE } from './fit';

/** Our own packet, or the server, made elsewhere from the events: nothing opens. */
export const share: Channel = {
  id: 'share',
  name: '',
  contact: null,
  limit: null,
  rich: false,
  reach: false,
  compose: () => TO_PASTE,
};
