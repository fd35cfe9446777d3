/** Every view in other words: what is left hard-coded shows in a pseudo-language, what does not fit in the longest one. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileOf, type Relationship } from '@/scripts/story-file.ts';
import { annaAndMari, mariAndHerClients } from '@/scripts/stories.ts';
import type { Role } from '@/utils/delegation/item.ts';
import { LANGUAGE_NAMES } from '@/utils/i18n/languages.ts';
import { VIEWS, seed, show } from '@/tests/support/every-view.ts';
import { eachSharedView } from '@/tests/support/shared-views.ts';
import { Extension, PATIENCE } from '@/tests/support/extension.ts';
import { cutLabels, textsOf } from '@/tests/support/screen-texts.ts';

const ROLES: [Role, () => Relationship[]][] = [
  ['client', () => [annaAndMari(new Date())]],
  ['assistant', () => mariAndHerClients(new Date())],
];

/** Has the page speak one of the languages for trying out (utils/browser/language.ts), from now on. */
async function speak(page: Page, language: 'pseudo' | 'longest'): Promise<void> {
  await page.evaluate((name) => localStorage.setItem('language', name), language);
  await page.reload();
}

/** Waits until a view says something else than `before` (JSON), and the same for three looks in a row. */
async function settled(page: Page, before = ''): Promise<string[]> {
  let [texts, calm] = [await textsOf(page), 0];
  await expect
    .poll(
      async () => {
        const now = await textsOf(page);
        const said = JSON.stringify(now);
        calm = now.length > 0 && said !== before && said === JSON.stringify(texts) ? calm + 1 : 0;
        texts = now;
        return calm >= 3;
      },
      { timeout: PATIENCE, interval: 60 },
    )
    .toBe(true);
  return texts;
}

/** Whether a text of a file is one that a person wrote: ids, days, zones and the like have no blank. */
function isWritten(text: string): boolean {
  return /\s/.test(text) ? !/^\d{4}-/.test(text) : /^[A-Z][a-z]+$/.test(text) || /^[A-Z]{2}$/.test(text);
}

/** The longer texts that people wrote. */
function writtenIn(file: string): string[] {
  const texts: string[] = [];
  JSON.parse(file, (_, value: unknown) => {
    if (typeof value === 'string' && isWritten(value) && value.length > 7) texts.push(value);
    return value;
  });
  return texts;
}

/** What people wrote, in Greek letters, so that none of it can be taken for a text of ours. */
function inGreek(file: string): string {
  const LATIN = 'abcdefghijklmnopqrstuvwxyz';
  const GREEK = 'αβψδεφγηιξκλμνοπϙρστθωςχυζ';
  const turned = (text: string): string =>
    text.replace(/[a-z]/gi, (letter) => {
      const greek = GREEK.charAt(LATIN.indexOf(letter.toLowerCase()));
      return letter === letter.toLowerCase() ? greek : greek.toUpperCase();
    });
  return JSON.stringify(JSON.parse(file), (_, value: unknown) =>
    typeof value === 'string' && isWritten(value) ? turned(value) : value,
  );
}

const NAMES = [
  ...Object.values(LANGUAGE_NAMES).flatMap((name) => name.match(/\p{L}+/gu) ?? []),
  ...'Right Hand Gmail Trello Asana Outlook Slack Telegram WhatsApp Viber Microsoft Teams Zoom Google Meet Docs'.split(
    ' ',
  ),
  ...'Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  ...'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January February March April June July August September October November December'.split(
    ' ',
  ),
  // Lists are put together by Intl, in the language of the tag.
  'and',
  // The people of the samples on the welcome page.
  ...'Marko Ilić Anna Kovács'.split(' '),
  ...'Estonia Hungary Serbia Italy Spain United Kingdom'.split(' '),
];

/** What is no text of ours: addresses, zones, keys, file names, the six words that two people compare. */
const CODES =
  /\S+@\S+|(?:https?|wss?):\S*|\b(?:[A-Z]\w+\/[A-Z]\w+|UTC)\b|\b(?:Alt|Shift|Ctrl|MacCtrl)\+\S+|\b[\w-]+\.(?:com|example|json|ics|pdf)\b|^[a-z]+(?: · [a-z]+){5}$/g;

/** Words with plain letters that are no names, addresses, zones or keys: nobody has made a message of them. */
function hardCoded(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const words = text.replace(CODES, '').match(/\p{L}{2,}/gu) ?? [];
    return words.some((word) => /[A-Za-z]/.test(word) && !NAMES.includes(word));
  });
}

test.each(ROLES)('the %s reads no text that is no message', async (role, stories) => {
  const extension = await Extension.share();
  const page = await seed(extension, inGreek(fileOf(stories(), role, new Date())));
  await speak(page, 'pseudo');
  const found: Record<string, string[]> = {};
  let before = '';
  for (const [name, { route }] of Object.entries(VIEWS)) {
    await show(page, route);
    const texts = await settled(page, before);
    before = JSON.stringify(texts);
    const left = hardCoded(texts);
    if (left.length > 0) found[name] = left;
  }
  await eachSharedView(extension, page, async (name) => {
    const left = hardCoded(await settled(page));
    if (left.length > 0) found[name] = left;
  });
  expect(found).toEqual({});
});

test.each(ROLES)('nothing the %s reads is cut at 360 px', async (role, stories) => {
  const extension = await Extension.share();
  const file = fileOf(stories(), role, new Date());
  const page = await seed(extension, file);
  await speak(page, 'longest');
  const found: Record<string, string[]> = {};
  let before = '';
  for (const [name, { route }] of Object.entries(VIEWS)) {
    await show(page, route);
    before = JSON.stringify(await settled(page, before));
    const cut = await cutLabels(page, writtenIn(file));
    if (cut.length > 0) found[name] = cut;
  }
  await eachSharedView(extension, page, async (name) => {
    await settled(page);
    const cut = await cutLabels(page, writtenIn(file));
    if (cut.length > 0) found[name] = cut;
  });
  expect(found).toEqual({});
});

test('the popup and the welcome page, both ways', async () => {
  const extension = await Extension.share();
  const found: Record<string, string[]> = {};
  for (const path of ['popup.html', 'welcome.html']) {
    const page = await extension.open(path);
    await page.setViewportSize({ width: path === 'popup.html' ? 380 : 480, height: 800 });
    await speak(page, 'pseudo');
    found[`${path}, hard-coded`] = hardCoded(await settled(page));
    await speak(page, 'longest');
    await settled(page);
    found[`${path}, cut`] = await cutLabels(page, []);
  }
  expect(Object.values(found).flat()).toEqual([]);
});
