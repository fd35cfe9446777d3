import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CheckCapture } from '@/components/settings/CheckCapture';
import { SettingsView, type SettingsViewProps } from '@/components/settings/SettingsView';
import type { Role } from '@/utils/delegation/item';
import { sampleCapture } from '@/tests/browser/today/samples';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const calls = {
  onChoices: vi.fn(),
  onPerson: vi.fn(),
  onMe: vi.fn(),
  onWorkspaces: vi.fn(),
  onAllow: vi.fn(),
  onForget: vi.fn(),
  onShortcuts: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onStop: vi.fn(),
  onGoOn: vi.fn(),
  onLeave: vi.fn(),
  onCheck: vi.fn(),
  onHelp: vi.fn(),
};

const CLIENT: Role = 'client';

function settings(change: Partial<SettingsViewProps> = {}) {
  return (
    <SettingsView
      choices={{ theme: 'auto', captureMode: 'brief', mailClient: null, language: null, reminders: true }}
      browserLanguage="et"
      workspace="w_1"
      role={CLIENT}
      person={{ name: 'Mari Tamm', email: '' }}
      me={{ name: '', email: '' }}
      workspaces={1}
      sites={[
        { id: 'gmail', name: 'Gmail', allowed: true },
        { id: 'trello', name: 'Trello', allowed: false },
      ]}
      shortcuts={[
        { name: 'delegate-page', description: 'Delegate this page', keys: 'Alt+Shift+D' },
        { name: 'open-sidebar', description: 'Open the sidebar', keys: '' },
      ]}
      backup={{ kind: 'idle' }}
      paused={null}
      version="0.1.0"
      {...calls}
      {...change}
    />
  );
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const radio = (name: string) => page.getByRole('radio', { name });

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
  show(settings(), { height: 1800 });
});

test('every choice takes effect at once', async () => {
  await expect.element(radio('System')).toBeChecked();
  await expect.element(page.getByLabelText('Language')).toHaveDisplayValue('As the browser (Eesti)');
  await radio('Outlook').click();
  await radio('Dark').click();
  await expect.element(radio('On')).toBeChecked();
  await radio('Off').click();
  await radio('Keep for later').click();
  await page.getByLabelText('Language').selectOptions('Magyar');
  expect(calls.onChoices.mock.calls).toEqual([
    [{ mailClient: 'outlook' }],
    [{ theme: 'dark' }],
    [{ reminders: false }],
    [{ captureMode: 'later' }],
    [{ language: 'hu' }],
  ]);
});

test('name and email are kept at each keystroke, and typing is not overwritten by what comes back', async () => {
  const email = page.getByLabelText('Email', { exact: true });
  await email.click();
  await userEvent.keyboard('ma');
  expect(calls.onPerson).toHaveBeenLastCalledWith({ name: 'Mari Tamm', email: 'ma' });
  await expect.element(email).toHaveAccessibleDescription('This does not look like a whole address yet.');
  // What another view saved a moment ago comes back while more is typed.
  show(settings({ person: { name: 'Mari Tamm', email: 'm' } }));
  await expect.element(email).toHaveValue('ma');
  await userEvent.keyboard('ri@tamm.example');
  await expect.element(email).toHaveValue('mari@tamm.example');
  await expect.element(email).toHaveAccessibleDescription('Where your briefs go.');
});

test('the own name is kept at each keystroke, and the way to the workspaces is here', async () => {
  await page.getByLabelText('Your own name').fill('Anna');
  expect(calls.onMe).toHaveBeenLastCalledWith({ name: 'Anna', email: '' });
  await button('Workspaces').click();
  expect(calls.onWorkspaces).toHaveBeenCalledOnce();
  show(settings({ role: 'assistant', workspaces: 3 }), { height: 1800 });
  await expect.element(page.getByLabelText('Your client’s name')).toBeVisible();
  await expect.element(button('All 3 workspaces')).toBeVisible();
});

test('a name changed in another view is shown', async () => {
  show(settings({ person: { name: 'Kersti', email: '' } }));
  await expect.element(page.getByLabelText('Your assistant’s name')).toHaveValue('Kersti');
});

test('sites are allowed and forgotten one by one, with the reason beside', async () => {
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'Trello' }))
    .toMatchTextContent('among the actions of an open card');
  await button('Allow Trello').click();
  await button('Forget Gmail').click();
  expect(calls.onAllow).toHaveBeenCalledExactlyOnceWith('trello');
  expect(calls.onForget).toHaveBeenCalledExactlyOnceWith('gmail');
});

test('an import shows how far it is, then what it did or why not', async () => {
  show(settings({ backup: { kind: 'running', what: 'import', done: 250, total: 1000 } }));
  await expect.element(page.getByRole('progressbar', { name: 'Importing' })).toBeVisible();
  await expect.element(page.getByText('250 of 1,000')).toBeVisible();
  await expect.element(button('Import a file…')).toBeDisabled();
  show(settings({ backup: { kind: 'failed', reason: 'This file is not an export of Right Hand.' } }));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('This file is not an export of Right Hand.');
  show(settings({ backup: { kind: 'done', text: 'The file is imported: 3 items.' } }));
  await expect.element(page.getByText('The file is imported: 3 items.')).toBeVisible();
});

test('an import can be stopped, and gone on with or left as it is', async () => {
  show(settings({ backup: { kind: 'running', what: 'check', done: 0, total: 10_000 } }));
  await expect.element(page.getByRole('progressbar', { name: 'Checking the file' })).toBeVisible();
  show(settings({ backup: { kind: 'running', what: 'import', done: 3400, total: 10_000 } }));
  await expect.element(page.getByText('3,400 of 10,000')).toBeVisible();
  await button('Stop').click();
  expect(calls.onStop).toHaveBeenCalledOnce();
  show(settings({ paused: { done: 3400, total: 10_000 } }), { height: 1800 });
  await expect.element(page.getByText('The import stopped at 3,400 of 10,000.')).toBeVisible();
  await expect.element(button('Import a file…')).toBeEnabled();
  await expectAccessible();
  await button('Go on').click();
  await button('Leave it as it is').click();
  expect([calls.onGoOn, calls.onLeave].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  show(settings({ backup: { kind: 'running', what: 'export', done: 1, total: 2 } }));
  expect(button('Stop').query()).toBeNull();
});

test('a chosen file is handed on, and the same one can be chosen again', async () => {
  const input = page.getByLabelText('File to import');
  const file = new File(['{}'], 'right-hand.json', { type: 'application/json' });
  await userEvent.upload(input, file);
  expect(calls.onImport.mock.calls.map(([chosen]) => (chosen as File).name)).toEqual(['right-hand.json']);
  // A field that still holds the file would not report it a second time.
  await expect.element(input).toHaveValue('');
});

test('is accessible in both themes', async () => {
  await expectAccessible();
});

test('the check shows each field with its step, and what was not found', async () => {
  const onCopy = vi.fn();
  show(
    <CheckCapture
      state={{
        kind: 'read',
        capture: sampleCapture({ checklists: [{ title: 'Steps', items: [{ text: 'Call', done: true }] }] }),
        looked: ['title', 'author', 'shownDate'],
        diagnostic: 'div.ha > h2.hP',
      }}
      copied={false}
      onCopy={onCopy}
      onAgain={() => undefined}
    />,
    { height: 900 },
  );
  await expect.element(page.getByRole('term').nth(0)).toHaveTextContent('Titlepage');
  await expect.element(page.getByText('Marko Ilić <marko@ilic.example>')).toBeVisible();
  await expect.element(page.getByRole('term').nth(2)).toHaveTextContent('Datenot found');
  await expect.element(page.getByText(/^2 of 3 fields found/)).toBeVisible();
  await expectAccessible();
  await button('Copy diagnostic').click();
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('div.ha > h2.hP');
});

test('the check says so where there is nothing to check', async () => {
  show(
    <CheckCapture
      state={{ kind: 'none' }}
      copied={false}
      onCopy={() => undefined}
      onAgain={() => undefined}
    />,
  );
  await expect.element(page.getByText('Nothing to check in this tab')).toBeVisible();
  await expect.element(button('Copy diagnostic')).not.toBeInTheDocument();
  await expectAccessible();
});
