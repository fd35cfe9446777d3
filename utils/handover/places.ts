/** Channels that are a place on the web: its address opens, and the brief is pasted there with its lists and links. */
import type { Channel } from './channel';
import { TO_PASTE } from './fit';
import { secureAddress } from './reach';

/** A channel that opens the agreed address, when it is one of `hosts` (any, when there are none), and pastes. */
export function place(
  about: Pick<Channel, 'id' | 'name' | 'contact'>,
  hosts: readonly string[] = [],
): Channel {
  return {
    ...about,
    limit: null,
    rich: true,
    reach: true,
    compose: (_message, address) => ({ ...TO_PASTE, url: secureAddress(address, hosts) ?? '' }),
  };
}
