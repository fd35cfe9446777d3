import type { Channel } from './channel';
import { fit, HANDED_ON, TO_PASTE } from './fit';
import { phoneDigits } from './reach';

/**
 * WhatsApp's "click to chat", https://wa.me/<number>?text=… (faq.whatsapp.com, "How to use click to chat"): the number
 * in international form without '+', zeros or brackets. A message may be far longer than the address that carries it.
 */
export const whatsapp: Channel = {
  id: 'whatsapp',
  name: 'WhatsApp',
  contact: 'whatsapp',
  limit: HANDED_ON,
  rich: false,
  reach: true,
  compose: (message, reach) => {
    const number = phoneDigits(reach);
    if (number === null) return TO_PASTE;
    const address = ({ body }: { body: string }): string =>
      `https://wa.me/${number}${body === '' ? '' : `?text=${encodeURIComponent(body)}`}`;
    return fit(message, HANDED_ON, address, '');
  },
};
