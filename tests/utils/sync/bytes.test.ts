import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, fromBase64url, toBase64url, uint32, uint32At, utf8, textOf } from '@/utils/sync/bytes';
import { crc32 } from '@/utils/sync/crc32';
import { faultOf } from '@/tests/support/sealed';

const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Uint8Array.from(some));

describe('base64url', () => {
  it('gives the bytes back, whatever they are and however many', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(fromBase64url(toBase64url(some))).toEqual(some);
      }),
    );
    const many = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 31) % 256);
    expect(fromBase64url(toBase64url(many))).toEqual(many);
  });

  it('has one text for the same bytes: every other is refused', async () => {
    expect(toBase64url(Uint8Array.of(251, 255))).toBe('-_8');
    for (const text of ['-_9', '-_8=', '+/8', '-_8A!', 'A', ' -_8', '-_8\n', 'ä']) {
      expect(await faultOf(() => fromBase64url(text)), text).toBe('malformed');
    }
  });
});

describe('numbers, text and checksums', () => {
  it('come back from their bytes', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), (n) => {
        expect(uint32At(concat([uint32(n), uint32(1)]), 0)).toBe(n);
      }),
    );
    expect(textOf(utf8('\ufeffčaj'))).toBe('\ufeffčaj');
    expect(textOf(Uint8Array.of(0xc3))).toBeNull();
  });

  it('are those of the standard', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  });
});
