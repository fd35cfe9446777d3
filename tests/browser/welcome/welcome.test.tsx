import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { SampleOutcome } from '@/components/welcome/SampleEmail';
import { WelcomeView, type WelcomeViewProps } from '@/components/welcome/WelcomeView';
import { sampleCapture } from '@/components/welcome/sample';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const calls = {
  onRoles: vi.fn(),
  onMe: vi.fn(),
  onJoin: vi.fn(),
  onLeft: vi.fn(),
  onAllow: vi.fn(),
  onForget: vi.fn(),
  onMailClient: vi.fn(),
  onDelegate: vi.fn(),
  onOpen: vi.fn(),
};

const onAssistant = vi.fn();
const onClient = vi.fn();
const onAddClient = vi.fn();
const onLanguage = vi.fn();
const NOBODY = { name: '', email: '' };

beforeEach(() => {
  for (const call of [...Object.values(calls), onAssistant, onClient, onAddClient, onLanguage])
    call.mockReset();
});

function welcome(outcome: SampleOutcome = 'none', change: Partial<WelcomeViewProps> = {}) {
  return (
    <WelcomeView
      roles={null}
      assists={false}
      assistant={{ kind: 'there', person: NOBODY, onPerson: onAssistant }}
      client={{ kind: 'new', kept: NOBODY, onKeep: onClient, onAdd: onAddClient }}
      me={NOBODY}
      hours={null}
      mailClient={null}
      language={{ value: null, browserLanguage: 'en', onChange: onLanguage }}
      sites={[{ id: 'asana', name: 'Asana', allowed: false }]}
      shortcuts={[{ name: 'a', description: 'Delegate this page', keys: 'Alt+Shift+D' }]}
      outcome={outcome}
      busy={false}
      {...calls}
      {...change}
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

test('the first question offers three answers, and the steps follow it', async () => {
  show(welcome());
  await page.getByRole('radio', { name: 'I assist' }).click();
  expect(calls.onRoles).toHaveBeenCalledExactlyOnceWith('assist');
  show(welcome('none', { roles: 'assist' }));
  await expect.element(page.getByRole('heading', { name: 'Who is your assistant?' })).not.toBeInTheDocument();
  await page.getByLabelText('Your client’s name').fill('Anna');
  expect(onClient).toHaveBeenLastCalledWith({ name: 'Anna', email: '' });
  await page.getByRole('button', { name: 'Add this client' }).click();
  expect(onAddClient).toHaveBeenCalledExactlyOnceWith({ name: 'Anna', email: '' });
  show(welcome('none', { roles: 'both' }));
  await expect.element(page.getByRole('heading', { name: 'Who is your assistant?' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Who is your client?' })).toBeVisible();
});

test('an assistant sees what a piece of work looks like, and what the answers do', async () => {
  show(welcome('none', { roles: 'assist' }));
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect.element(page.getByRole('status').first()).toMatchTextContent('your own recommendation');
  await expect.element(page.getByRole('button', { name: 'Delegate this' })).not.toBeInTheDocument();
});

test('an assistant with an invite is led to where it is taken up', async () => {
  show(welcome('none', { roles: 'assist' }));
  await page.getByRole('button', { name: 'I have an invite' }).click();
  expect(calls.onJoin).toHaveBeenCalledOnce();
});

test('the steps ask for name, mail and sites', async () => {
  show(welcome());
  await page.getByLabelText('Your assistant’s name').fill('Mari');
  expect(onAssistant).toHaveBeenLastCalledWith({ name: 'Mari', email: '' });
  await page.getByRole('radio', { name: 'Mail app' }).click();
  expect(calls.onMailClient).toHaveBeenCalledExactlyOnceWith('mailto');
  await page.getByRole('button', { name: 'Allow Asana' }).click();
  expect(calls.onAllow).toHaveBeenCalledExactlyOnceWith('asana');
});

test('another language can be chosen at the top', async () => {
  show(welcome());
  await page.getByLabelText('Language').selectOptions('Italiano');
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('it');
  await page.getByLabelText('Language').selectOptions('As the browser (English)');
  expect(onLanguage).toHaveBeenLastCalledWith(null);
});

test('is accessible in both themes, narrow and wide', async () => {
  show(welcome('sidebar'), { width: 1200 });
  await expectAccessible();
  show(welcome('none', { roles: 'both' }), { width: 360 });
  await expectAccessible();
  show(welcome('none', { roles: 'assist', hours: 'Mon to Fri' }), { width: 480 });
  await page.getByRole('button', { name: 'Accept' }).click();
  await expectAccessible();
});

test('the sample is captured as a page, with the words that are shown', async () => {
  show(welcome());
  const { key, source } = sampleCapture('chrome-extension://x/welcome.html');
  expect(source.site).toBe('page');
  expect(key).not.toBeNull();
  await expect.element(page.getByText(source.excerpt.split('\n\n')[0]!)).toBeVisible();
});
