/** The sites that can be allowed, by their addresses alone: no reader comes along, so every view may import this. */
import type { SiteId } from '@/utils/delegation/item';

/** One of the sites with a content script. */
export type AskableSite = Exclude<SiteId, 'page' | 'none'>;

/** A site as the permission prompt and the settings name it. */
export interface Host {
  id: AskableSite;
  name: string;
  /** Match patterns, the same in the permission, the content script and the reader. */
  matches: string[];
}

/** All of them, in the order shown. */
export const HOSTS: readonly Host[] = [
  { id: 'gmail', name: 'Gmail', matches: ['https://mail.google.com/*'] },
  { id: 'trello', name: 'Trello', matches: ['https://trello.com/*'] },
  { id: 'asana', name: 'Asana', matches: ['https://app.asana.com/*'] },
];

/** The match patterns of all sites. */
export const ALL_MATCHES: string[] = HOSTS.flatMap((host) => host.matches);

/** The site an address belongs to, or null. */
export function hostOf(address: string): Host | null {
  const url = URL.parse(address);
  if (url === null) return null;
  return HOSTS.find((host) => host.matches.includes(`${url.origin}/*`)) ?? null;
}
