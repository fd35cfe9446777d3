import type { Channel } from './channel';
import { ENCODED_TWICE, fit } from './fit';
import { webAddress } from './html';
import { secureAddress } from './reach';

/**
 * A new card by Trello's own "send to Trello" address: name, desc and url, with the list if it is known (idList), else
 * Trello asks for board and list. These parameters are those of its bookmarklet (trello.com/add-card) and of the share
 * services built on it; a deadline is none of them, so it stands in the description, which holds 16,384 characters
 * (github.com/atlassian/trello-mcp-server/issues/12), more than an address.
 */
export const trello: Channel = {
  id: 'trello',
  name: 'Trello',
  contact: 'trello',
  limit: ENCODED_TWICE,
  rich: false,
  reach: true,
  compose: (message, reach) => {
    const link = webAddress(message.link ?? '') ?? '';
    const list = listIn(reach);
    // A link longer than that would leave no room for the brief, which names it anyway.
    const url = link.length > 1_000 ? '' : link;
    return fit(message, ENCODED_TWICE, ({ subject, body }) => {
      const query = [
        'mode=popup',
        `name=${encodeURIComponent(subject)}`,
        `desc=${encodeURIComponent(body)}`,
        ...(url === '' ? [] : [`url=${encodeURIComponent(url)}`]),
        ...(list === null ? [] : [`idList=${list}`]),
      ];
      return `https://trello.com/add-card?${query.join('&')}`;
    });
  },
};

/** The list of a "send to Trello" address, 24 hexadecimal digits. */
function listIn(reach: string): string | null {
  const address = secureAddress(reach, ['trello.com']);
  const list = address === null ? null : new URL(address).searchParams.get('idList');
  return list !== null && /^[0-9a-f]{24}$/i.test(list) ? list : null;
}
