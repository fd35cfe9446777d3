import type { Channel } from './channel';
import { fit } from './fit';

/**
 * Gmail's compose window. No limit is documented; addresses were refused from 6,410 characters on ("Request too
 * large", github.com/defund12/defund12.org/issues/893), sooner than the 8 kB of the server because a signed-out
 * person is sent there and back with the address encoded a second time.
 */
const LIMIT = 6_000;

/** Gmail in the browser, in the account that is signed in first. */
export const gmail: Channel = {
  id: 'gmail',
  name: 'Gmail',
  contact: 'email',
  limit: LIMIT,
  rich: true,
  reach: false,
  compose: (message) =>
    fit(message, LIMIT, ({ to, subject, body }) => {
      const query = [
        `to=${encodeURIComponent(to)}`,
        `su=${encodeURIComponent(subject)}`,
        `body=${encodeURIComponent(body)}`,
      ];
      return `https://mail.google.com/mail/?view=cm&fs=1&${query.join('&')}`;
    }),
};
