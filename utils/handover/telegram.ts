import type { Channel } from './channel';
import { fit, HANDED_ON, TO_PASTE } from './fit';
import { phoneDigits, telegramName } from './reach';

/**
 * Telegram's links to a person with a draft, t.me/<name>?text=… and t.me/+<number>?text=… (core.telegram.org/api/links,
 * "Public username links" and "Phone number links"). A long text is answered with error 400
 * (github.com/MurhafSousli/ngx-sharebuttons/issues/566), and the page hands the text to the program by an address.
 */
export const telegram: Channel = {
  id: 'telegram',
  name: 'Telegram',
  contact: 'telegram',
  limit: HANDED_ON,
  rich: false,
  reach: true,
  compose: (message, reach) => {
    const number = phoneDigits(reach);
    const person = number === null ? telegramName(reach) : `+${number}`;
    if (person === null) return TO_PASTE;
    const address = ({ body }: { body: string }): string =>
      `https://t.me/${person}${body === '' ? '' : `?text=${encodeURIComponent(body)}`}`;
    return fit(message, HANDED_ON, address, '');
  },
};
