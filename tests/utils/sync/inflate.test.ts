import { describe, expect, it } from 'vitest';
import { isLonger, textOf } from '@/utils/sync/bytes';
import { deflate, inflate } from '@/utils/sync/inflate';

const MANY = 8 * 1024 * 1024;

describe('a text that is compressed', () => {
  it('is itself again, whatever else is compressed after it', async () => {
    const texts = Array.from(
      { length: 40 },
      (_, i) => `Überweisung ${i}: ${'€ä漢😀x'.repeat(1 + ((i * 997) % 9000))}`,
    );
    // One that no shared room holds is among them, and one that holds fewer characters than bytes.
    texts.splice(2, 0, '漢'.repeat(600_000), '漢'.repeat(200_000));
    const packed = texts.map((text) => deflate(text));
    const opened = await Promise.all(packed.map((bytes) => inflate(bytes, MANY)));
    expect(opened.map(textOf)).toEqual(texts);
  });

  it('is as its bytes would be', () => {
    const text = 'Lisbon papers, Ana Kovač. '.repeat(500);
    expect(deflate(text)).toEqual(deflate(new TextEncoder().encode(text)));
  });
});

describe('isLonger', () => {
  it.each([
    ['', 0, false],
    ['abc', 3, false],
    ['abcd', 3, true],
    ['漢', 3, false],
    ['漢', 2, true],
    ['ab漢', 4, true],
  ])('%j of %i bytes: %j', (text, most, longer) => {
    expect(isLonger(text, most)).toBe(longer);
  });
});
