import type { Channel } from './channel';
import { TO_PASTE } from './fit';

/** Our own file, made elsewhere from the events: nothing opens, and the text is on the clipboard to go with it. */
export const share: Channel = {
  id: 'share',
  name: '',
  contact: null,
  limit: null,
  rich: false,
  reach: false,
  compose: () => TO_PASTE,
};
