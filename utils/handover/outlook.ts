import type { Channel } from './channel';
import { fit } from './fit';

/**
 * Outlook on the web. Its server was measured to refuse addresses above some 31,000 characters, request headers
 * included, and to take a body of 8,000 whole (InteractionDesignFoundation/add-event-to-calendar-docs, pull request
 * 65, August 2026); cookies and the sign-in detour eat into that, so the proven figure is the limit.
 */
const LIMIT = 8_000;

/** Outlook in the browser, with a work account. */
export const outlook: Channel = {
  id: 'outlook',
  name: 'Outlook',
  contact: 'email',
  limit: LIMIT,
  rich: true,
  reach: false,
  compose: (message) =>
    fit(message, LIMIT, ({ to, subject, body }) => {
      // Spaces as %20: after its sign-in Outlook shows a '+' as a '+'.
      const query = [
        `to=${encodeURIComponent(to)}`,
        `subject=${encodeURIComponent(subject)}`,
        `body=${encodeURIComponent(body)}`,
      ];
      return `https://outlook.office.com/mail/deeplink/compose?${query.join('&')}`;
    }),
};
