import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBlock, readBlocks, writeBlock } from '@/utils/sync/block';
import { faultOf } from '@/tests/support/sealed';

const BYTES = Uint8Array.from({ length: 500 }, (_, i) => (i * 7 + (i >> 5)) % 256);
const OTHER = Uint8Array.from({ length: 90 }, (_, i) => 255 - i);
const BLOCK = writeBlock(BYTES);
const LINES = BLOCK.split('\n');

/** The block with its `i`th line changed. */
function withLine(i: number, change: (line: string) => string): string {
  return LINES.map((line, n) => (n === i ? change(line) : line)).join('\n');
}

describe('a block', () => {
  it('has its marks, and lines of 64 characters', () => {
    expect(LINES[0]).toBe('-----BEGIN RIGHT HAND PACKET-----');
    expect(LINES.at(-1)).toBe('-----END RIGHT HAND PACKET-----');
    for (const line of LINES.slice(1, -2)) expect(line).toMatch(/^[\w-]{64}$/);
  });

  it('gives any bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (some) => {
        const bytes = Uint8Array.from(some);
        expect(readBlocks(`Dear Ann,\n\n${writeBlock(bytes)}\n\nBob`)).toEqual([bytes]);
      }),
      { seed: 5 },
    );
  });

  it.each<[string, (block: string) => string]>([
    ['quoted', (block) => block.replaceAll(/^/gm, '> ')],
    [
      'quoted twice, and one mark wrapped',
      (block) => block.replaceAll(/^/gm, '>> ').replace('HAND P', 'HAND\n>> P'),
    ],
    ['with the line ends of Windows', (block) => block.replaceAll('\n', '\r\n')],
    ['with blank lines', (block) => block.replaceAll('\n', '\n\n \n')],
    ['in other lines', (block) => block.replaceAll(/(\S{50})/g, '$1\n')],
    ['in one line', (block) => block.replaceAll('\n', ' ')],
    ['in one line without spaces', (block) => block.replaceAll('\n', '')],
    ['indented with non-breaking spaces', (block) => block.replaceAll(/^/gm, '\u00a0\u00a0')],
    ['with non-breaking spaces in its marks', (block) => block.replaceAll(' ', '\u00a0')],
    ['with soft hyphens', (block) => block.replaceAll(/(\w{7})/g, '$1\u00ad')],
    ['with characters nobody sees', (block) => `\ufeff${block.replaceAll(/(\w{9})/g, '$1\u200b\u2060')}`],
    ['with long dashes in its marks', (block) => block.replaceAll('-----', '—--')],
    ['without its end mark, and nothing lacking', (block) => block.slice(0, block.lastIndexOf('\n'))],
    [
      'without its end mark, and something after',
      (block) => `${block.slice(0, block.lastIndexOf('\n'))}\n\n[Message clipped] View`,
    ],
  ])('is read %s', (_, change) => {
    expect(hasBlock(change(BLOCK))).toBe(true);
    expect(readBlocks(`On Monday Ann wrote:\n${change(BLOCK)}\nBest – Ann`)).toEqual([BYTES]);
  });

  it('is found beside others', () => {
    expect(readBlocks(`${BLOCK}\n${writeBlock(OTHER)}\n> ${BLOCK}`)).toEqual([BYTES, OTHER, BYTES]);
  });

  it('is not found where there is none', () => {
    for (const text of [
      '',
      'The right hand packet',
      '-----BEGIN PGP MESSAGE-----',
      'BEGIN RIGHT HAND PACKET',
    ]) {
      expect(hasBlock(text)).toBe(false);
      expect(readBlocks(text)).toEqual([]);
    }
  });
});

describe('a block that did not come whole', () => {
  it('is cut when its end, or its beginning, is missing', async () => {
    for (const characters of [33, 40, 100, 400]) {
      expect(await faultOf(() => readBlocks(BLOCK.slice(0, characters)))).toBe('cut');
    }
    expect(hasBlock(BLOCK.slice(100))).toBe(true);
    expect(await faultOf(() => readBlocks(BLOCK.slice(100)))).toBe('cut');
  });

  it('is damaged when characters are missing, added, changed or none of ours', async () => {
    for (const damaged of [
      withLine(3, (line) => line.slice(1)),
      withLine(3, () => ''),
      withLine(3, (line) => `${line}A`),
      withLine(3, (line) => `${line.slice(0, -1)}${line.endsWith('A') ? 'B' : 'A'}`),
      withLine(3, (line) => `${line.slice(1)}${line.slice(0, 1)}`),
      withLine(3, (line) => `${line.slice(0, -1)}ä`),
      withLine(3, (line) => `${line.slice(0, -1)}=`),
      withLine(1, (line) => `____${line.slice(4)}`),
      withLine(1, (line) => line.toLowerCase()),
    ]) {
      expect(await faultOf(() => readBlocks(damaged))).toBe('damaged');
    }
  });

  it('does not keep the good ones from being read', () => {
    const bad = withLine(2, (line) => line.slice(4));
    expect(readBlocks(`${bad}\n${writeBlock(OTHER)}\n${BLOCK.slice(0, 90)}`)).toEqual([OTHER]);
    expect(readBlocks(`${BLOCK.slice(0, 90)}\n\n${BLOCK}`)).toEqual([BYTES]);
    expect(readBlocks(`${BLOCK.slice(90)}\n\n${BLOCK}`)).toEqual([BYTES]);
  });

  it('is told from text that only seems to be one without taking long', () => {
    const marks = '-----BEGIN RIGHT HAND '.repeat(20_000);
    expect(hasBlock(marks)).toBe(false);
    expect(hasBlock('-'.repeat(500_000) + ' '.repeat(500_000))).toBe(false);
  });
});
