import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { expectAccessible } from '@/tests/browser/ui/mount';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import { AUTHORITIES, type Role } from '@/utils/delegation/item';
import { localZone } from '@/utils/i18n/format';
import { editAgreement } from '@/utils/store/agreements';
import { draftsFrom } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import { chooseRole, currentWorkspace, saveMe, saveOther } from '@/utils/store/workspaces';

let store: Store;

const button = (name: string | RegExp) => page.getByRole('button', { name });
const agreement = async () => (await currentWorkspace(store)).agreement;
const section = (name: string) => page.getByRole('region', { name });

async function agree(edit: AgreementEdit): Promise<void> {
  const { id } = await currentWorkspace(store);
  expect(await editAgreement(store, id, edit, new Date())).toMatchObject({ ok: true });
}

async function open(role: Role = 'client', size = {}): Promise<void> {
  const { id } = await currentWorkspace(store);
  await chooseRole(store, id, role);
  await saveOther(store, id, {
    name: role === 'client' ? 'Mari Tamm' : 'Anna Kovács',
    email: 'x@example.ee',
  });
  await saveMe(store, id, { name: role === 'client' ? 'Anna Kovács' : 'Mari Tamm', email: 'y@example.ee' });
  await openApp({ height: 2600, ...size });
  await goTo({ view: 'agreement' });
  await expect.element(page.getByRole('heading', { level: 1, name: /^Agreement with/ })).toBeVisible();
  await expect.element(section('Areas of responsibility')).toBeVisible();
}

beforeEach(async () => {
  store = await freshApp();
});

describe('a client', () => {
  it('adds an area, sets its authority, and keeps what is typed when the field is left', async () => {
    await open();
    await page.getByLabelText('New area').fill('Bookings');
    await userEvent.keyboard('{Enter}');
    await page.getByText('Bookings', { exact: true }).click();
    await page.getByRole('radio', { name: 'Just do it' }).click();
    await expect.poll(agreement).toMatchObject({ areas: [{ name: 'Bookings', authority: 'just-do-it' }] });
    expect((await agreement()).areas[0]?.since).not.toBeNull();
    await expect.element(page.getByText('Mari does it, without asking or telling.')).toBeVisible();
    await page.getByLabelText('New guideline').fill('Always compare two offers');
    await userEvent.keyboard('{Enter}');
    await page.getByLabelText('Guideline 1').fill('Compare three offers');
    await userEvent.keyboard('{Tab}');
    await expect
      .poll(async () => (await agreement()).areas[0]?.guidelines.map(({ text }) => text))
      .toEqual(['Compare three offers']);
  });

  it('takes an area off, and back with Undo', async () => {
    await open();
    await agree({ areas: { a1: { name: 'Inbox' } } });
    await page.getByText('Inbox', { exact: true }).click();
    await button('Take off the area Inbox').click();
    await expect.poll(async () => (await agreement()).areas).toEqual([]);
    await button('Undo').click();
    await expect.poll(async () => (await agreement()).areas.map(({ name }) => name)).toEqual(['Inbox']);
  });

  it('is refused a third channel with the reason, and can swap it for another', async () => {
    await open();
    await button('Email').click();
    await button('Trello').click();
    await expect.poll(async () => (await agreement()).channels).toEqual(['email', 'trello']);
    // It is recorded before it is seen, and what is pressed is judged by what is seen.
    await expect.element(button('Trello')).toHaveAttribute('aria-pressed', 'true');
    await button('Slack').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Two channels are enough');
    expect((await agreement()).channels).toEqual(['email', 'trello']);
    await button('Slack instead of Trello').click();
    await expect.poll(async () => (await agreement()).channels).toEqual(['email', 'slack']);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('sets hours with their zone, and a day that ends before it begins is not recorded', async () => {
    await open();
    await button('Set hours: You').click();
    await expect
      .poll(async () => (await agreement()).hours.client)
      .toEqual({ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: localZone() });
    await page.getByRole('checkbox', { name: 'You: Friday' }).click({ force: true });
    const zone = page.getByLabelText('Time zone');
    await zone.fill('Europe/Tal');
    await page.getByLabelText('To', { exact: true }).fill('08:00');
    await expect.element(page.getByText('Choose a zone from the list.')).toBeVisible();
    await zone.fill('Asia/Tokyo');
    await expect.element(page.getByText('The day ends after it begins.')).toBeVisible();
    await page.getByLabelText('To', { exact: true }).fill('16:30');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await agreement()).hours.client)
      .toEqual({ days: [1, 2, 3, 4], from: '09:00', to: '16:30', zone: 'Asia/Tokyo' });
  });

  it('says the language of each and whose public holidays they keep, and takes it back', async () => {
    await open();
    const places = section('Language and holidays');
    const mari = places.getByRole('group', { name: 'Mari' });
    const you = places.getByRole('group', { name: 'You' });
    await expect.element(mari.getByText('What you send them is written in it.')).toBeVisible();
    await expect.element(you.getByText('What they send you is written in it.')).toBeVisible();
    await expect.element(mari.getByLabelText('Language')).toHaveDisplayValue('Not said');
    await expect.element(mari.getByLabelText('Public holidays')).toHaveDisplayValue('None kept');
    await mari.getByLabelText('Language').selectOptions('Eesti');
    await mari.getByLabelText('Public holidays').selectOptions('Estonia');
    await you.getByLabelText('Language').selectOptions('Српски (ћирилица)');
    await you.getByLabelText('Public holidays').selectOptions('Serbia');
    await expect.poll(agreement).toMatchObject({
      languages: { client: 'sr-Cyrl', assistant: 'et' },
      countries: { client: 'RS', assistant: 'EE' },
    });
    await you.getByLabelText('Language').selectOptions('Not said');
    await you.getByLabelText('Public holidays').selectOptions('None kept');
    await expect.poll(agreement).toMatchObject({
      languages: { client: null, assistant: 'et' },
      countries: { client: null, assistant: 'EE' },
    });
  });

  it('promises answers in hours, and sets slots, budget, time away and the next call', async () => {
    await open();
    await page.getByLabelText('Urgent, in hours').fill('1,5');
    await page.getByLabelText('Ordinary, in hours').fill('8');
    await page.getByLabelText('Hours a month').fill('40');
    await page.getByLabelText('Questions for you: new time').fill('16:00');
    await button('Add a time: Questions for you: new time').click();
    await page.getByLabelText('Questions for you: new time').fill('09:00');
    await userEvent.keyboard('{Enter}');
    const you = section('Out of office').getByRole('group', { name: 'You' });
    await you.getByLabelText('First day away').fill('2026-12-21');
    await you.getByLabelText('Last day away').fill('2026-12-31');
    await you.getByRole('combobox').selectOptions('Decide and tell');
    await page.getByLabelText(/^Day and time/).fill('2026-11-23T09:00');
    await userEvent.keyboard('{Enter}');
    await page.getByLabelText('Web address of the meeting').fill('https://meet.example/1');
    await userEvent.keyboard('{Enter}');
    await expect.poll(agreement).toMatchObject({
      promise: { urgent: 90, normal: 480 },
      budget: 40,
      slots: { client: ['09:00', '16:00'], assistant: [] },
      away: { client: { from: '2026-12-21', to: '2026-12-31', standIn: 'decide-and-tell' } },
      call: { at: new Date('2026-11-23T09:00').toISOString(), link: 'https://meet.example/1' },
    });
  });

  it('confirms the home office with the date, and notes what the assistant said', async () => {
    await open();
    const list = section('Beginning together');
    await list.getByRole('button', { name: 'Confirm: Home office, you' }).click();
    await button('Dismiss').click();
    await list.getByRole('button', { name: 'Note that it is confirmed: Home office, Mari' }).click();
    const on = new Intl.DateTimeFormat('sv-SE', { timeZone: localZone() }).format(new Date());
    await expect
      .poll(async () => (await agreement()).starter['home-office'])
      .toEqual({ client: { on, by: 'client' }, assistant: { on, by: 'client' } });
    await expect.element(list.getByText(/^Mari: confirmed on .*, noted by you$/)).toBeVisible();
    await expect.element(list.getByText('Settled')).toBeVisible();
  });

  it('loses no keystroke when the view closes in the middle of a word', async () => {
    await open();
    await page.getByLabelText('New area').fill('Book');
    await page.getByLabelText('Hours a month').fill('4');
    await goTo({ view: 'search' });
    await expect.poll(async () => (await agreement()).budget).toBe(4);
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    await goTo({ view: 'agreement' });
    await expect.element(page.getByLabelText('New area')).toHaveValue('Book');
    await page.getByLabelText('New area').fill('');
    await page.getByLabelText('New area').fill('Bookings');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => draftsFrom(await store.getAll('drafts'))).toEqual([]);
  });

  it('has everything on one page, which prints without the rest of the sidebar', async () => {
    await open();
    await agree({
      areas: { a1: { name: 'Bookings', guidelines: { g1: { text: 'Compare' } } } },
      languages: { assistant: 'et' },
      countries: { client: 'HU', assistant: 'EE' },
    });
    await button('Print or send').click();
    const sheet = page.getByRole('article', { name: 'How Anna Kovács and Mari Tamm work together' });
    await expect.element(sheet).toMatchTextContent('Compare');
    await expect.element(sheet).toMatchTextContent('LanguagesMari Tamm: Eesti');
    await expect.element(sheet).toMatchTextContent('Public holidaysAnna Kovács: HungaryMari Tamm: Estonia');
    for (const name of [
      'Areas of responsibility',
      'Channels',
      'Working hours',
      'Languages',
      'Public holidays',
      'Promised answer',
      'Question slots',
      'Budget',
      'Out of office',
      'Next call',
      'Beginning together',
    ]) {
      await expect.element(sheet.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    await expectAccessible();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    onTestFinished(async () => {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    });
    await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();
    await expect.element(button('Print')).not.toBeInTheDocument();
    await expect.element(sheet.getByText('Anna Kovács, client')).toBeVisible();
  });

  it('sees every section accessible, narrow and wide', async () => {
    await agree({
      areas: { a1: { name: 'Bookings', guidelines: { g1: { text: 'Compare' } } } },
      channels: ['trello', 'phone'],
      hours: { client: { days: [1, 2], from: '09:00', to: '17:00', zone: 'Europe/Berlin' } },
      slots: { assistant: ['10:00'] },
      call: { at: '2026-11-23T09:00:00.000Z', link: '' },
      away: { client: { from: '2026-12-21', to: '2026-12-31', standIn: AUTHORITIES[2] } },
    });
    await open();
    await page.getByText('Bookings', { exact: true }).click();
    await button('Email').click();
    await expectAccessible();
    await openApp({ width: 480, height: 2600 });
    await expectAccessible();
  });
});

describe('an assistant', () => {
  it('sees the authority, the budget and the client’s absence, and whose they are, without a way to change them', async () => {
    await agree({
      areas: { a1: { name: 'Bookings' } },
      budget: 40,
      away: { client: { from: '2026-12-21', to: '2026-12-31', standIn: null } },
    });
    const { id } = await currentWorkspace(store);
    const held = await store.get('workspaces', id);
    const members = held!.members.map((member) => ({
      ...member,
      role: member.role === 'client' ? ('assistant' as const) : ('client' as const),
    }));
    await store.put('workspaces', { ...held!, members });
    await open('assistant');
    await expect.element(button('Clients')).toBeVisible();
    await expect.element(button('Matrix')).not.toBeInTheDocument();
    await page.getByText('Bookings', { exact: true }).click();
    await expect.element(page.getByText('You ask before anything is decided.')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Just do it' })).not.toBeInTheDocument();
    await expect.element(button('Take off the area Bookings')).not.toBeInTheDocument();
    await expect.element(section('Budget')).toMatchTextContent('40 hours a monthAnna sets this.');
    await expect.element(section('Out of office')).toMatchTextContent('21 Dec 2026 to 31 Dec 2026');
    await page.getByLabelText('New guideline').fill('Ask about luggage');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await agreement()).areas[0]?.guidelines.map(({ text }) => text))
      .toEqual(['Ask about luggage']);
    await expectAccessible();
  });
});
