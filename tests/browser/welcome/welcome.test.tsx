import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { SampleOutcome } from '@/components/welcome/SampleEmail';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { sampleCapture } from '@/components/welcome/sample';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const calls = {
  onPerson: vi.fn(),
  onAllow: vi.fn(),
  onForget: vi.fn(),
  onMailClient: vi.fn(),
  onDelegate: vi.fn(),
  onOpen: vi.fn(),
};

function welcome(outcome: SampleOutcome = 'none') {
  return (
    <WelcomeView
      person={{ name: '', email: '' }}
      mailClient={null}
      sites={[{ id: 'asana', name: 'Asana', allowed: false }]}
      shortcuts={[{ name: 'a', description: 'Delegate this page', keys: 'Alt+Shift+D' }]}
      outcome={outcome}
      busy={false}
      {...calls}
    />
  );
}

test('the main job can be done at once, and says where to look', async () => {
  show(welcome());
  await page.getByRole('button', { name: 'Delegate this' }).click();
  expect(calls.onDelegate).toHaveBeenCalledOnce();
  const status = page.getByRole('region', { name: 'Quote for repainting the office' }).getByRole('status');
  show(welcome('sidebar'));
  await expect.element(status).toMatchTextContent('It is in the sidebar');
  show(welcome('kept'));
  await page.getByRole('button', { name: 'Open it in a tab' }).click();
  expect(calls.onOpen).toHaveBeenCalledOnce();
});

test('the three steps ask for name, mail and sites', async () => {
  show(welcome());
  await page.getByLabelText('Your assistant’s name').fill('Mari');
  expect(calls.onPerson).toHaveBeenLastCalledWith({ name: 'Mari', email: '' });
  await page.getByRole('radio', { name: 'Mail app' }).click();
  expect(calls.onMailClient).toHaveBeenCalledExactlyOnceWith('mailto');
  await page.getByRole('button', { name: 'Allow Asana' }).click();
  expect(calls.onAllow).toHaveBeenCalledExactlyOnceWith('asana');
});

test('is accessible in both themes, narrow and wide', async () => {
  show(welcome('sidebar'), { width: 1200 });
  await expectAccessible();
});

test('the sample is captured as a page, with the words that are shown', async () => {
  show(welcome());
  const { key, source } = sampleCapture('chrome-extension://x/welcome.html');
  expect(source.site).toBe('page');
  expect(key).not.toBeNull();
  await expect.element(page.getByText(source.excerpt.split('\n\n')[0]!)).toBeVisible();
});
