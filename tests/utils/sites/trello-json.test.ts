import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardFields } from '@/utils/sites/trello-json';

it('never fails, whatever the site answers', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(cardFields(value, 'aB3dE6fG')).toBe(null);
    }),
  );
});

it('reads what is there of a card with fields of the wrong kind', () => {
  const card = {
    shortLink: 'aB3dE6fG',
    name: 'Card',
    desc: 7,
    due: 'soon',
    labels: { name: 'x' },
    checklists: [null, 'x', { name: 'L', checkItems: [{ name: 'a', state: 'complete' }, { name: 5 }] }],
    members: [{ fullName: null, username: 'ana' }],
    attachments: [{ name: 'f.pdf', url: 'https://example.com/secret' }],
    email: 'secret+abc@boards.trello.com',
  };
  const fields = cardFields(card, 'aB3dE6fG');
  expect(fields).toMatchObject({
    excerpt: '',
    shownDue: '',
    labels: [],
    checklists: [{ title: 'L', items: [{ text: 'a', done: true }] }],
    members: [{ name: 'ana', email: '' }],
    attachments: [{ name: 'f.pdf' }],
  });
  expect(JSON.stringify(fields)).not.toMatch(/secret/);
});

it('asks for nothing secret, and falls back to the export', async () => {
  const { trello } = await import('@/utils/sites/trello');
  const asked: string[] = [];
  const page = { title: 'Card on Board | Trello', querySelectorAll: () => [], getSelection: () => null };
  const url = new URL('https://trello.com/c/aB3dE6fG/1-card');
  const capture = await trello.readRemote!(page as unknown as Document, url, (path) => {
    asked.push(path);
    return path.startsWith('/c/')
      ? Promise.resolve({ shortLink: 'aB3dE6fG', name: 'Card!' })
      : Promise.reject(new Error('404'));
  });
  expect(asked.map((path) => path.split('?')[0])).toEqual(['/1/cards/aB3dE6fG', '/c/aB3dE6fG.json']);
  expect(asked[0]).not.toMatch(/email|actions/);
  expect(capture?.source.title).toBe('Card!');
  expect(capture?.found.title).toBe('json');
});
