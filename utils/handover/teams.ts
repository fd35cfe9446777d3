import type { Channel } from './channel';
import { fit, HANDED_ON, TO_PASTE } from './fit';
import { emailAddress } from './reach';

/**
 * A chat in Microsoft Teams, teams.microsoft.com/l/chat/0/0?users=…&message=… (learn.microsoft.com, "Deep link to Teams
 * chat"): `users` takes the address a person signs in with. On Windows such a link holds 2,048 characters.
 */
export const teams: Channel = {
  id: 'teams',
  name: 'Microsoft Teams',
  contact: 'teams',
  limit: HANDED_ON,
  rich: true,
  reach: true,
  compose: (message, reach) => {
    const user = emailAddress(reach) ?? (reach.trim() === '' ? emailAddress(message.to) : null);
    if (user === null) return TO_PASTE;
    const address = ({ body }: { body: string }): string =>
      `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(user)}${
        body === '' ? '' : `&message=${encodeURIComponent(body)}`
      }`;
    return fit(message, HANDED_ON, address, '');
  },
};
