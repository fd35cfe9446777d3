import { describe, expect, it } from 'vitest';
import { fingerprintWords } from '@/utils/sync/fingerprint';
import { FINGERPRINT_WORDS } from '@/utils/sync/fingerprint-list';

describe('fingerprint words', () => {
  it('are six of the list, the same for the same text and others for another', async () => {
    const [words, again, other] = await Promise.all(['ann bob', 'ann bob', 'ann bod'].map(fingerprintWords));
    expect(words).toHaveLength(6);
    expect(again).toEqual(words);
    expect(other).not.toEqual(words);
    for (const word of words ?? []) expect(FINGERPRINT_WORDS).toContain(word);
    // Two versions of the extension must show two people the same.
    expect(words?.join(' ')).toBe('olive buffalo leopard kiwi wombat ocean');
  });
});

describe('the list', () => {
  it('has 256 short words of plain letters', () => {
    expect(FINGERPRINT_WORDS).toHaveLength(256);
    for (const word of FINGERPRINT_WORDS) expect(word).toMatch(/^[a-z]{3,7}$/);
  });

  it('has no two that begin alike, or are one letter apart', () => {
    expect(new Set(FINGERPRINT_WORDS.map((word) => word.slice(0, 3))).size).toBe(256);
    for (const [i, word] of FINGERPRINT_WORDS.entries()) {
      for (const other of FINGERPRINT_WORDS.slice(0, i)) {
        expect(oneLetterApart(word, other), `${word} and ${other}`).toBe(false);
      }
    }
  });
});

/** Whether one letter changed, added or left out makes one of the other. */
function oneLetterApart(a: string, b: string): boolean {
  if (a.length < b.length) return oneLetterApart(b, a);
  let same = 0;
  while (same < b.length && a[same] === b[same]) same += 1;
  const rest = a.slice(same + 1);
  return a.length === b.length ? rest === b.slice(same + 1) : rest === b.slice(same);
}
