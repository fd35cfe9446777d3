/** What Gmail's address and tab title tell. */
import { oneLine } from '@/utils/sites/text';

/** The path up to the account: `/mail/u/1`, or `/mail/b/<id>/u/0` for a mailbox somebody shares. */
export function accountPath(url: URL): string {
  return /^\/mail(?:\/b\/[^/]+)?\/u\/\d+/.exec(url.pathname)?.[0] ?? '/mail/u/0';
}

/** `thread-f:<decimal>` as Gmail's hexadecimal thread id; null for anything else, "undefined" included. */
export function hexThreadId(permanent: string): string | null {
  const decimal = /thread-[af]:(\d{10,20})$/.exec(permanent)?.[1];
  return decimal === undefined ? null : BigInt(decimal).toString(16);
}

/** The last part of a route with at least two (`#inbox/<thread>`), or ''. */
function lastOfRoute(url: URL): string {
  return /^#[^?]*\/([^/?]+)/.exec(url.hash)?.[1] ?? '';
}

/** The thread id the address itself carries, or null: the usual `FMfcgz…` is a token of this account only. */
export function threadIdInUrl(url: URL): string | null {
  const popout = url.searchParams.get('th') ?? '';
  return [lastOfRoute(url), popout].find((id) => /^[\da-f]{14,20}$/.test(id)) ?? hexThreadId(popout);
}

/** Whether the address names a thread, by id or by token. */
export function namesThread(url: URL): boolean {
  return threadIdInUrl(url) !== null || /^[A-Za-z]{24,}$/.test(lastOfRoute(url));
}

/** The tab's title taken apart: "Subject - me@example.com - Gmail"; the account is '' when the title has none. */
export function splitTitle(title: string): { subject: string; account: string } {
  const whole = oneLine(title);
  // The subject comes first and may hold anything, so the last address counts.
  const [, named, account] = /^(.*) - (\S+@\S+) - [^@]*$/.exec(whole) ?? [];
  return { subject: named ?? whole.replace(/ - [\w ]*mail$/i, ''), account: account?.toLowerCase() ?? '' };
}

/** Who is signed in: the address, or `u<n>` while the title does not say it. */
export function accountOf(page: Document, url: URL): string {
  return splitTitle(page.title).account || `u${/\d+$/.exec(accountPath(url))?.[0] ?? 0}`;
}
