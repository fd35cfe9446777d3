/** Texts with something other than text in them: a key, a link, a chip. */

/** Around the name of a slot; other private-use characters than those of map-words.ts, which may surround it. */
const SLOT = /\u{E002}([^\u{E003}]*)\u{E003}/u;

/**
 * Splits what a message says at its values: texts at even places, the value's name at odd ones.
 * `slots(t.help.address, ['key'])` is `['In the address bar, type ', 'key', ' and a few words.']`.
 */
export function slots<Key extends string>(
  say: (values: Record<Key, string>) => string,
  keys: readonly Key[],
): string[] {
  const values = Object.fromEntries(keys.map((key) => [key, `\u{E002}${key}\u{E003}`]));
  return say(values as Record<Key, string>).split(SLOT);
}
