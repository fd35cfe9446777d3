import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefPage } from '@/entrypoints/sidepanel/BriefPage';
import type { Source } from '@/utils/delegation/item';
import { english } from '@/utils/i18n/en/index';
import { loadLanguage } from '@/utils/i18n/load';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import { speak, t } from '@/utils/i18n/spoken';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem } from '@/utils/store/commands';
import { readDraft } from '@/utils/store/drafts';
import { getItem } from '@/utils/store/queries';
import { CAPTURE, expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';

let stage: Stage;
let id = '';

/** A Saturday in Tallinn; the page says the same. */
const NOW = new Date('2026-11-21T12:20:00Z');
const due = async () => (await getItem(stage.store, stage.scope, id, NOW))?.brief.due;
const words = () => page.getByLabelText('Deadline in words');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const offered = () =>
  page
    .getByRole('button', { name: /^Found: / })
    .elements()
    .map((one) => `${one.textContent} | ${one.getAttribute('title') ?? ''}`);

async function show(source: Partial<Source> = {}): Promise<void> {
  const capture = { ...CAPTURE, source: { ...CAPTURE.source, ...source } };
  id = (await captureItem(stage.store, capture, { now: NOW })).item;
  await stage.mount(<BriefPage id={id} onBack={() => undefined} onToast={stage.toast} />);
  await expect.element(page.getByLabelText(t.found.inWords)).toBeVisible();
}

beforeEach(async () => {
  stage = await setStage(true);
});

afterEach(() => {
  speak(english);
  stage.close();
});

describe('a deadline in words', () => {
  it('is understood while it is typed, in any language whatever the interface speaks, and set with Enter', async () => {
    await show();
    const said: [string, string][] = [
      ['Friday at 5', '17:00'],
      ['reedeks', 'end of Mari’s day'],
      ['péntekig 17 órakor', '17:00'],
      ['do petka u 17h', '17:00'],
      ['до петка у 17h', '17:00'],
      ['entro venerdì alle 17', '17:00'],
      ['para el viernes a las cinco de la tarde', '17:00'],
      ['we meet on Monday at 9, so by Friday 27 November at 17:00', '17:00'],
    ];
    for (const [text, time] of said) {
      await userEvent.fill(words(), text);
      const means = page.getByRole('status').filter({ hasText: 'Friday 27 November 2026' });
      await expect.element(means).toMatchTextContent(time);
    }
    expect(await due()).toBeNull();
    await userEvent.fill(words(), 'do petka u 17h');
    await userEvent.click(words());
    await userEvent.keyboard('{Enter}');
    await expect.poll(due).toMatchObject({ date: '2026-11-27', time: '17:00', zone: 'Europe/Tallinn' });
    await expect.element(words()).toHaveValue('');
    await expect.element(page.getByLabelText('Day')).toHaveValue('2026-11-27');
  });

  it('keeps what is not understood, says so, and sets nothing', async () => {
    await show();
    await userEvent.fill(words(), 'whenever');
    await expect.element(page.getByText('No day in this yet.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(words()).toHaveValue('whenever');
    await expect.element(button('Set')).not.toBeInTheDocument();
    expect(await due()).toBeNull();
    await expectAccessible();
    await userEvent.fill(words(), 'tomorrow at noon');
    await expectAccessible();
    await userEvent.click(button('Set'));
    await expect.poll(due).toMatchObject({ date: '2026-11-22', time: '12:00' });
  });

  it.each(LANGUAGE_CODES)('has an example in %s that it understands', async (code) => {
    const language = await loadLanguage(code);
    speak(language);
    await show();
    const field = page.getByLabelText(language.words.found.inWords);
    await userEvent.fill(field, language.words.found.example);
    await userEvent.click(button(language.words.found.take));
    await expect.poll(due).toMatchObject({ date: '2026-11-27', time: '17:00' });
  });
});

describe('what the mail says by when', () => {
  it('is offered before other days, with its words, and set by a press only', async () => {
    await show({
      excerpt: 'Kohtume neljapäeval kell 15. Palun saada leping reedeks ja arve 1. detsembriks.',
    });
    await expect
      .poll(offered)
      .toEqual([
        'Found: Fri 27 Nov | From: “reedeks”',
        'Found: Tue 1 Dec | From: “1. detsembriks”',
        'Found: Thu 26 Nov, 15:00 | From: “neljapäeval kell 15”',
      ]);
    await expect.element(page.getByRole('button', { name: 'Friday', exact: true })).not.toBeInTheDocument();
    expect(await due()).toBeNull();
    await userEvent.click(button('Found: Fri 27 Nov'));
    await expect.poll(due).toMatchObject({ date: '2026-11-27', time: null });
  });

  it('is meant from the day of the mail, and is not offered once it has gone by', async () => {
    await show({
      excerpt: 'Please answer by tomorrow, and pay within two weeks.',
      shownDate: '16 Nov 2026, 09:12',
    });
    await expect.poll(offered).toEqual(['Found: Mon 30 Nov | From: “within two weeks”']);
  });
});

describe('a meeting the mail speaks of', () => {
  const MEETING = { excerpt: 'Kohtume neljapäeval kell 15.' };
  const send = () => userEvent.click(button('Send the call link'));

  it('opens the next call with its day and time where no link is agreed on', async () => {
    await show(MEETING);
    await expect.element(page.getByText('Speaks of a meeting: Thu 26 Nov, 15:00')).toBeVisible();
    await expectAccessible();
    await send();
    const { id: workspace } = await stage.workspace();
    await expect.poll(() => stage.went.at(-1)).toEqual({ view: 'call', workspace });
    expect((await readDraft(stage.store, `call:${workspace}`))?.edit).toEqual({
      title: '',
      goal: '2026-11-26 15:00',
    });
    expect(await getItem(stage.store, stage.scope, id, NOW)).toMatchObject({ talk: true });
    expect(stage.said.at(-1)?.text).toBe('Add the link, then send the agenda.');
  });

  it('opens the invitation in the agreed channel where a link is', async () => {
    const { id: workspace } = await stage.workspace();
    const call = { at: '2026-11-20T09:00:00.000Z', link: 'https://zoom.example/j/1' };
    await editAgreement(stage.store, workspace, { call, channels: ['email'] }, NOW);
    const opened: string[] = [];
    const catchMail = (event: MouseEvent) => {
      if (!(event.target instanceof HTMLAnchorElement) || event.target.protocol !== 'mailto:') return;
      event.preventDefault();
      opened.push(event.target.href);
    };
    const realClick = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click() {
      const event = new MouseEvent('click', { cancelable: true });
      Object.defineProperty(event, 'target', { value: this });
      catchMail(event);
    };
    try {
      await show(MEETING);
      await send();
      await expect.poll(() => opened.length).toBe(1);
    } finally {
      HTMLAnchorElement.prototype.click = realClick;
    }
    const mail = new URL(opened[0]!);
    expect(mail.pathname).toBe('mari@example.ee');
    const body = mail.searchParams.get('body') ?? '';
    expect(body).toContain('26 November 2026');
    expect(body).toContain('15:00');
    expect(body).toContain('https://zoom.example/j/1');
    expect(body).toContain('Ponuda za preuređenje kancelarije');
    expect(stage.went).toEqual([]);
  });
});
