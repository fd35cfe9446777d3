import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefPage } from '@/entrypoints/sidepanel/BriefPage';
import { hungarian } from '@/utils/i18n/hu/index';
import type { Language } from '@/utils/i18n/language';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem, newItem, undo } from '@/utils/store/commands';
import { findBySource, getItem } from '@/utils/store/queries';
import { snoozeItems } from '@/utils/store/talk';
import { createWorkspace } from '@/utils/store/workspaces';
import { saveSettings } from '@/utils/store/settings';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import { catchMails } from '@/tests/browser/brief/mails';
import { CAPTURE, expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';

let stage: Stage;
let id = '';
let backs = 0;
const opened = catchMails();

const item = (of = id) => getItem(stage.store, stage.scope, of, new Date());
const agreement = async () => (await stage.workspace()).agreement;
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function show(edit: AgreementEdit = {}, known = true, letters?: Language): Promise<void> {
  stage = await setStage(known);
  if (letters !== undefined) stage.writeIn(letters);
  backs = 0;
  const { id: workspace } = await stage.workspace();
  if (Object.keys(edit).length > 0) await editAgreement(stage.store, workspace, edit, new Date());
  id = (await captureItem(stage.store, CAPTURE, { now: new Date() })).item;
  await stage.mount(<BriefPage id={id} onBack={() => (backs += 1)} onToast={stage.toast} />);
  await expect.element(page.getByLabelText(/^Goal/)).toBeVisible();
}

async function menu(entry: string | RegExp): Promise<void> {
  await userEvent.click(button('Other ways to hand over'));
  await userEvent.click(page.getByRole('menuitem', { name: entry }));
}

async function takeBack(): Promise<void> {
  const { id: workspace } = await stage.workspace();
  const last = stage.said.at(-1);
  expect((await undo(stage.store, workspace, [...(last?.undo ?? [])], new Date())).ok).toBe(true);
}

afterEach(() => stage.close());

describe('another language than the page’s', () => {
  it('is named, and what leaves is in it', async () => {
    await show({}, true, hungarian);
    await expect.element(page.getByText('The message is written in Magyar.')).toBeVisible();
    await userEvent.fill(page.getByLabelText(/^Goal/), 'Three quotes');
    await userEvent.click(button('See and trim what leaves'));
    const letter = page.getByRole('region', { name: 'The text that goes out' });
    await expect.element(letter).toMatchTextContent('Kedves Mari Tamm!');
    await expect.element(letter).toMatchTextContent('Three quotes');
    await expectAccessible();
  });

  it('is not named where it is the same', async () => {
    await show();
    await expect.element(page.getByText(/^The message is written in/)).not.toBeInTheDocument();
  });
});

describe('the agreed channels', () => {
  it('are the main button and the first entry of the menu', async () => {
    await show({ channels: ['email', 'trello'] });
    await expect.element(page.getByText('Your agreed channels: email, Trello')).toBeVisible();
    await userEvent.fill(page.getByLabelText(/^Goal/), 'Three quotes');
    await userEvent.click(button('Use the checklist (2)'));
    await userEvent.click(button('Friday'));
    await expect.element(button('Hand over to Mari by email')).toBeVisible();
    await userEvent.click(button('Other ways to hand over'));
    await expect.element(page.getByRole('menuitem').first()).toHaveTextContent('On Trello');
    await expectAccessible();
  });

  it('ask once where they reach the assistant, and keep it in the agreement', async () => {
    await show({ channels: ['document'] });
    await expect.element(page.getByText('You will be asked once for this: Document.')).toBeVisible();
    await userEvent.click(button('Hand over as it is'));
    await expect.element(page.getByText('Asked once, and kept in your agreement.')).toBeVisible();
    await expectAccessible();
    expect((await item())?.stage).toBe('inbox');
    // Without it the brief is copied all the same.
    await userEvent.click(button('Without it'));
    await expect.poll(async () => (await item())?.handedOver?.channel).toBe('document');
    expect(stage.said.at(-1)?.text).toBe('Asked. It is on your clipboard: paste it into a shared document.');
    expect((await agreement()).reach.document).toBeUndefined();
  });

  it('open once they are known', async () => {
    await show({ channels: ['whatsapp'], reach: { whatsapp: '+372 5555 5555' } });
    await expect.element(page.getByText('Opens WhatsApp with the brief. You press send.')).toBeVisible();
  });

  it('say before what an address cannot hold', async () => {
    stage = await setStage(true);
    const { id: workspace } = await stage.workspace();
    await editAgreement(
      stage.store,
      workspace,
      { channels: ['whatsapp'], reach: { whatsapp: '+37255555555' } },
      new Date(),
    );
    const source = { ...CAPTURE.source, excerpt: 'One sentence of a long mail. '.repeat(300) };
    id = (await captureItem(stage.store, { ...CAPTURE, source }, { now: new Date() })).item;
    await stage.mount(<BriefPage id={id} onBack={() => undefined} onToast={stage.toast} />);
    await expect.element(page.getByText(/^WhatsApp can open with [\d,]+ of the/)).toBeVisible();
  });

  it('give a call its calendar entry as a file', async () => {
    await show({
      channels: ['zoom'],
      reach: { zoom: 'https://zoom.us/j/123' },
      call: { at: '2026-11-23T10:00:00Z', link: '' },
    });
    await expect
      .element(page.getByText('Opens a calendar entry with the brief as its agenda.'))
      .toBeVisible();
    await menu('Save a calendar file');
    await expect.poll(() => opened).toEqual(['call.ics']);
    expect(await item()).toMatchObject({ stage: 'asked', handedOver: { channel: 'zoom' } });
  });
});

describe('a packet', () => {
  it('is no way to somebody who has not joined', async () => {
    await show();
    await userEvent.click(button('Other ways to hand over'));
    await expect.element(page.getByRole('menuitem', { name: 'Copy as text' })).toBeVisible();
    await expect.element(page.getByRole('menuitem', { name: /packet/ })).not.toBeInTheDocument();
  });
});

describe('the area', () => {
  const areas = {
    a_1: {
      name: 'Office',
      authority: 'decide-and-tell' as const,
      guidelines: { g_1: { text: 'Never more than two visits a week' } },
    },
  };

  it('brings its authority and shows its guidelines, which go along', async () => {
    await show({ areas });
    await userEvent.selectOptions(page.getByLabelText('Area'), 'Office');
    await expect.element(page.getByText('Never more than two visits a week')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Decide, tell me' })).toBeChecked();
    await expectAccessible();
    await expect
      .poll(async () => (await item())?.brief)
      .toMatchObject({ area: 'a_1', authority: 'decide-and-tell' });
    await userEvent.click(button('Hand over as it is'));
    await expect.poll(() => opened.length).toBe(1);
    expect(new URL(opened[0] ?? '').searchParams.get('body')).toContain('Never more than two visits a week');
  });

  it('is added to the agreement from the brief', async () => {
    await show();
    await userEvent.selectOptions(page.getByLabelText('Area'), 'New area…');
    await userEvent.keyboard('Bookings{Enter}');
    await expect.poll(async () => (await agreement()).areas.map(({ name }) => name)).toEqual(['Bookings']);
    const [area] = (await agreement()).areas;
    await expect.poll(async () => (await item())?.brief.area).toBe(area?.id);
    await expect.element(page.getByLabelText('Area')).toHaveValue(area?.id);
    expect(stage.said.at(-1)?.text).toBe('“Bookings” is in your agreement now.');
  });
});

describe('not handing over', () => {
  it('sleeps until the next working morning, is said so, and wakes by hand', async () => {
    await show({
      hours: { client: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' } },
    });
    // The page's clock stands on Saturday 21 November 2026.
    await menu('Sleep on it until Mon 23 Nov, 09:00');
    await expect.poll(() => stage.said.at(-1)?.text).toBe('Set aside until Mon 23 Nov, 09:00.');
    expect(backs).toBe(1);
    expect((await item())?.snoozed.client).toBe('2026-11-23T07:00:00.000Z');
    expect((await item())?.shared).toBeNull();
    await takeBack();
    expect((await item())?.snoozed.client).toBeNull();
  });

  it('says until when it is set aside, and takes it up again', async () => {
    await show();
    await snoozeItems(stage.store, [id], '2099-03-02T07:00:00.000Z', new Date());
    await expect.element(page.getByText(/^Set aside until/)).toBeVisible();
    await expectAccessible();
    await userEvent.click(button('Take it up now'));
    await expect.poll(async () => (await item())?.snoozed.client).toBeNull();
    await expect.element(button('Take it up now')).not.toBeInTheDocument();
  });

  it('adds what was captured to an open task instead, with Undo', async () => {
    await show();
    const other = (await newItem(stage.store, 'Repaint the office', new Date())).item;
    const lisbon = (await newItem(stage.store, 'Book the Lisbon flights', new Date())).item;
    await userEvent.click(button('Add to a task…'));
    await expect.element(page.getByText('Book the Lisbon flights')).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('repaint');
    await expect.element(page.getByText('Book the Lisbon flights')).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await item(other))?.joined.map(({ source }) => source.title))
      .toEqual(['Ponuda za preuređenje kancelarije']);
    await expect.poll(async () => (await item())?.stage).toBe('dropped');
    expect(stage.said.at(-1)?.text).toBe('Added to “Repaint the office”.');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect((await item(lisbon))?.joined).toEqual([]);
    await takeBack();
    expect((await item(other))?.joined).toEqual([]);
    expect((await item())?.stage).toBe('inbox');
  });
});

describe('where the brief belongs', () => {
  it('is said when there are several workspaces, and that only its client sees it', async () => {
    await show();
    await expect.element(page.getByText('Only you see this until you hand it over.')).toBeVisible();
    await expect.element(page.getByText('For Mari Tamm')).not.toBeInTheDocument();
    const { id: first } = await stage.workspace();
    await createWorkspace(stage.store, 'client', { name: 'Joonas Kask', email: '' }, new Date());
    await saveSettings(stage.store, { workspace: first });
    await expect.element(page.getByText('For Mari Tamm')).toBeVisible();
    expect(await findBySource(stage.store, first, CAPTURE.key ?? '', new Date())).not.toBeNull();
  });
});
