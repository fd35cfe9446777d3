import type { Channel } from './channel';
import { TO_PASTE } from './fit';
import { phoneDigits } from './reach';

/**
 * Viber's viber://chat?number=… opens the chat with a number; it carries no text. viber://forward?text=… would
 * (developers.viber.com/docs/tools/share-button), but it cannot say to whom, and is reported to open an empty form
 * (github.com/ellisonleao/sharer.js/issues/114). So the chat opens, and the brief is pasted.
 */
export const viber: Channel = {
  id: 'viber',
  name: 'Viber',
  contact: 'viber',
  limit: null,
  rich: false,
  reach: true,
  compose: (_message, reach) => {
    const number = phoneDigits(reach);
    return number === null ? TO_PASTE : { ...TO_PASTE, url: `viber://chat?number=%2B${number}` };
  },
};
