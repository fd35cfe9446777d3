import type { Channel } from './channel';

/** The clipboard, for every way of sending that has no address: a chat, a document, another mail program. */
export const copy: Channel = {
  id: 'copy',
  name: 'Copy',
  contact: null,
  limit: null,
  rich: true,
  reach: null,
  compose: () => ({ url: '', cut: null, paste: true, file: null }),
};
