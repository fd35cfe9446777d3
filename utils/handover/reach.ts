/** Checks what a person typed to be reached by, so that a channel never opens a broken or a wrong address. */

/**
 * A telephone number in international form as its digits alone, without '+': seven to fifteen, as in E.164. Null for
 * anything else, a national number too: nothing says which country it belongs to.
 */
export function phoneDigits(reach: string): string | null {
  const plain = reach.replace(/\(0\)/g, '').replace(/[\s().\-/\u00a0\u2010-\u2015]/g, '');
  return /^(?:\+|00)([1-9]\d{6,14})$/.exec(plain)?.[1] ?? null;
}

/** Paths of t.me that are no user names (core.telegram.org/api/links). */
const TELEGRAM_WORDS =
  /^(?:add(?:emoji|list|stickers|style|theme)|auction|auth|boost|call|confirmphone|contact|giftcode|invoice|joinchat|login|proxy|setlanguage|share|socks)$/i;

/** A user name of Telegram, from '@name', 'name' or 't.me/name': four to 32 letters, digits and underscores; else null. */
export function telegramName(reach: string): string | null {
  const found = /^(?:(?:https:\/\/)?t(?:elegram)?\.me\/|@)?([a-z]\w{3,31})\/?$/i.exec(reach.trim());
  const name = found?.[1] ?? null;
  return name === null || TELEGRAM_WORDS.test(name) ? null : name;
}

/**
 * A web address on https, without user name and password, at one of `hosts` or below; null when it is none. With no
 * `hosts` any will do.
 */
export function secureAddress(reach: string, hosts: readonly string[] = []): string | null {
  const url = URL.parse(reach.trim());
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  const fits = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return fits || hosts.length === 0 ? url.href : null;
}

/** An email address, or null. */
export function emailAddress(reach: string): string | null {
  const plain = reach.trim();
  return /^[^\s@,;<>"()]{1,64}@[^\s@,;<>"()]{1,190}\.[^\s@,;<>"().]{2,63}$/.test(plain) ? plain : null;
}
