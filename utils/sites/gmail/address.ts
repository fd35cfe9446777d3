/** What Gmail's address and tab title tell. */
import { oneLine } from '@/utils/sites/text';

/** The path up to the account: `/mail/u/1`, or `/mail/b/<id>/u/0` for a mailbox somebody shares. */
export function accountPath(url: URL): string {
  return /^\/mail(?:\/b\/[^/]+)?\/u\/\d+/.exec(url.pathname)?.[0] ?? '/mail/u/0';
}

/** `thread-f:<decimal>` as Gmail's hexadecimal thread id; null for anything else, "undefined" included. */
export function hexThreadId(permanent: string | null | undefined): string | null {
  const decimal = /thread-[af]:(\d{10,20})$/.exec(permanent ?? '')?.[1];
  return decimal === undefined ? null : BigInt(decimal).toString(16);
}

/** The thread id the address itself carries, or null: the usual `FMfcgz…` is a token of this account only. */
export function threadIdInUrl(url: URL): string | null {
  const parts = routeOf(url);
  const named = [parts.length > 1 ? parts.at(-1) : null, url.searchParams.get('th')];
  return named.find((id) => /^[0-9a-f]{14,20}$/.test(id ?? '')) ?? hexThreadId(url.searchParams.get('th'));
}

function routeOf(url: URL): string[] {
  return url.hash.slice(1).split('?')[0]?.split('/') ?? [];
}

/** Whether the address names a thread, by id or by token. */
export function namesThread(url: URL): boolean {
  if (threadIdInUrl(url) !== null) return true;
  const parts = routeOf(url);
  return parts.length > 1 && /^[A-Za-z]{24,}$/.test(parts.at(-1) ?? '');
}

/** The tab's title taken apart: "Subject - me@example.com - Gmail"; the account is '' when the title has none. */
export function splitTitle(title: string): { subject: string; account: string } {
  const parts = oneLine(title).split(' - ');
  const account = parts.at(-2) ?? '';
  if (parts.length > 2 && /^[^\s@]+@[^\s@]+$/.test(account)) {
    return { subject: parts.slice(0, -2).join(' - '), account: account.toLowerCase() };
  }
  const subject =
    parts.length > 1 && /mail$/i.test(parts.at(-1) ?? '')
      ? parts.slice(0, -1).join(' - ')
      : parts.join(' - ');
  return { subject, account: '' };
}

/** Who is signed in: the address, or `u<n>` while the page does not show it. */
export function accountOf(page: Document, url: URL): string {
  const { account } = splitTitle(page.title);
  if (account !== '') return account;
  const label = page
    .querySelector('header a[aria-label*="@"], #gb a[aria-label*="@"]')
    ?.getAttribute('aria-label');
  const shown = /[^\s@()<>]+@[^\s@()<>]+/.exec(label ?? '')?.[0];
  return shown?.toLowerCase() ?? `u${/\d+$/.exec(accountPath(url))?.[0] ?? '0'}`;
}
