// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://trello.com/c/aB3dE6fG/12-find-movers"}
import { page } from '@/utils/i18n/en/page';
import { expect, it, vi } from 'vitest';
import type { Sender } from '@/utils/browser/messages';
import { contentHandlers } from '@/utils/page/handlers';
import { createToaster } from '@/utils/page/toast';
import { fixturesOf, openFixture } from '@/tests/support/site-fixtures';
import { hosts, innerButton } from './session.support';

const sender = {} as Sender;
const fixture = fixturesOf('trello').find(({ name }) => name === 'dom-card')!;

function handlers(getJson: (path: string) => Promise<unknown>): ReturnType<typeof contentHandlers> {
  const page = openFixture(fixture);
  return contentHandlers({ page, toaster: createToaster(page), getJson, undo: () => Promise.resolve(true) });
}

it('reads quickly without asking the site, and fully with it', async () => {
  const getJson = vi.fn(() => Promise.resolve({ shortLink: 'aB3dE6fG', name: 'From JSON' }));
  const { read } = handlers(getJson);
  expect((await read({ quick: true }, sender)).source.title).toBe('Find movers for 1 October');
  expect(getJson).not.toHaveBeenCalled();
  expect((await read({ quick: false }, sender)).source.title).toBe('From JSON');
});

it('reads the page where the site does not answer', async () => {
  const { read } = handlers(() => Promise.reject(new Error('offline')));
  expect((await read({ quick: false }, sender)).found.title).toBe('dom');
});

it('examines: what was looked for, what was found by which step, and a diagnostic without a word of the page', async () => {
  const { examine } = handlers(() => Promise.reject(new Error('offline')));
  const { capture, looked, diagnostic } = await examine(null, sender);
  expect(looked).toContain('checklists');
  expect(capture.found).toMatchObject({ title: 'dom', url: 'tab' });
  expect(diagnostic).toContain('[data-testid=card-back-name]');
  expect(diagnostic).not.toContain('movers');
});

const words = page.button;

it('shows a toast with Undo only for events', async () => {
  const { toast } = handlers(() => Promise.reject(new Error('offline')));
  await toast({ text: 'Kept for later', undo: ['d:1'], words }, sender);
  expect(innerButton('toast').textContent).toBe('Undo');
  await toast({ text: 'Done', undo: [], words }, sender);
  expect(innerButton('toast').textContent).toBe('Close');
  expect(hosts('toast')).toHaveLength(1);
});
