import type { Channel } from './channel';
import { TO_PASTE } from './fit';

/** The clipboard, for every way of sending that has no address. */
export const copy: Channel = {
  id: 'copy',
  name: '',
  contact: null,
  limit: null,
  rich: true,
  reach: false,
  compose: () => TO_PASTE,
};
