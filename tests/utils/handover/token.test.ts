import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findToken, findTokens, tokenOf } from '@/utils/handover/token';

const ID = 'i_1a2b3c4d5e6f7a8b9c0d1e2f';

describe('the token of an item', () => {
  it('is the beginning of its id', () => {
    expect(tokenOf(ID)).toBe('RH-1a2b3c4d');
    expect(tokenOf('i_1A2B')).toBe('RH-1a2b0000');
  });

  it.each([
    'Three quotes [RH-1a2b3c4d]',
    'Re: Three quotes [RH-1a2b3c4d]',
    'RE: FWD: THREE QUOTES [RH-1A2B3C4D]',
    'Vs: rh-1a2b3c4d',
    'Re: (RH–1a2b3c4d)',
    'Sv: RH - 1a2b3c4d.',
    'RH-1a2b3c4d RH-ffffffff',
  ])('is found in %s', (subject) => {
    expect(findToken(subject)).toBe('1a2b3c4d');
  });

  it.each([
    '',
    'Re: Three quotes',
    'RH-1a2b3c4',
    'RH-1a2b3c4d5',
    'ARH-1a2b3c4d',
    'RH1a2b3c4d',
    'RH-1a2b3c4g',
    'RH-1a2b3c4dž',
  ])('is not found in %s', (subject) => {
    expect(findToken(subject)).toBeNull();
  });

  it('is found again for every id, and several are found once each', () => {
    const hex = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'.split('')),
      minLength: 24,
      maxLength: 24,
    });
    fc.assert(
      fc.property(hex, fc.string(), fc.string(), (id, before, after) => {
        const tokens = findTokens(`${before} [${tokenOf(`i_${id}`)}] ${after} ${tokenOf(`i_${id}`)}`);
        expect(tokens.filter((token) => token === id.slice(0, 8))).toHaveLength(1);
      }),
    );
  });
});
