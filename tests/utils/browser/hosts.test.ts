import { describe, expect, it } from 'vitest';
import { ALL_MATCHES, HOSTS, hostOf } from '@/utils/browser/hosts';
import { SITES } from '@/utils/sites/index';

describe('the sites that can be allowed', () => {
  it('are those with a reader, under the same name and addresses', () => {
    const facts = (sites: readonly { id: string; name: string; matches: readonly string[] }[]) =>
      sites.map(({ id, name, matches }) => ({ id, name, matches: [...matches] }));
    expect(facts(HOSTS)).toEqual(facts(SITES));
  });

  it('are each a single secure origin', () => {
    for (const match of ALL_MATCHES) expect(match).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });

  it.each([
    ['https://mail.google.com/mail/u/0/#inbox/FMfc', 'gmail'],
    ['https://trello.com/c/abc', 'trello'],
    ['https://app.asana.com/0/1/2', 'asana'],
    ['http://trello.com/c/abc', undefined],
    ['https://trello.com.evil.example/c/abc', undefined],
    ['https://trello.com:8443/', undefined],
    ['https://evil.example/?https://trello.com/', undefined],
    ['chrome://extensions', undefined],
    ['', undefined],
  ])('tell %s', (address, id) => {
    expect(hostOf(address)?.id).toBe(id);
  });
});
