import type { Channel } from './channel';
import { fit } from './fit';

/**
 * Windows hands an address of up to 2,046 characters to the mail program, whatever the browser
 * (superruub.wordpress.com/2013/05/30/mailto-protocol-character-limit); beyond it nothing opens at all.
 */
const LIMIT = 2_000;

/** The mail program that the computer opens for mail addresses. */
export const mailto: Channel = {
  id: 'mailto',
  name: '',
  contact: 'email',
  limit: LIMIT,
  rich: true,
  reach: false,
  compose: (message) =>
    fit(message, LIMIT, ({ to, subject, body }) => {
      // RFC 6068: the '@' stands as it is, line breaks are CR LF.
      const address = encodeURIComponent(to).replaceAll('%40', '@');
      const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
      return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${lines}`;
    }),
};
