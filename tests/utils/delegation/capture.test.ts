import { describe, expect, test } from 'vitest';
import { canonicalUrl, itemIdFor, pageKey } from '@/utils/delegation/capture';

describe('the canonical address', () => {
  test.each([
    ['https://example.com/a/', 'https://example.com/a'],
    ['https://example.com', 'https://example.com/'],
    ['https://example.com/a?utm_source=x&id=7&fbclid=y', 'https://example.com/a?id=7'],
    ['https://example.com/a#part', 'https://example.com/a'],
    ['https://example.com/app#/orders/7', 'https://example.com/app#/orders/7'],
    ['https://me:secret@example.com/a', 'https://example.com/a'],
    ['javascript:alert(1)', ''],
    ['chrome://settings', ''],
    ['not an address', ''],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test('names the page whatever its scheme and www', () => {
    expect(pageKey('http://www.example.com/a?utm_medium=mail')).toBe(pageKey('https://example.com/a/'));
    expect(pageKey('about:blank')).toBeNull();
  });
});

describe('the item id of a capture', () => {
  test('is the same for the same source everywhere, and another for anything else', async () => {
    const id = await itemIdFor('w', 'page:example.com');
    expect(id).toMatch(/^i_[0-9a-f]{24}$/);
    expect(await itemIdFor('w', 'page:example.com')).toBe(id);
    const others = await Promise.all([
      itemIdFor('v', 'page:example.com'),
      itemIdFor('w', 'page:example.org'),
      itemIdFor('w', 'page:example.com', 1),
    ]);
    expect(new Set([id, ...others]).size).toBe(4);
  });
});
