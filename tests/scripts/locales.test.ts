import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { manifestFor } from '@/scripts/manifest.ts';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';

type Messages = Record<string, { message: string }>;

const FOLDER = 'public/_locales';
const read = (locale: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Messages;
const english = Object.keys(read('en')).sort();

describe('the texts of the manifest', () => {
  // A browser has one Serbian; the letters are those of our default.
  it('are there in every language we speak', () => {
    const ours = new Set(LANGUAGE_CODES.map((code) => code.split('-')[0]));
    expect(new Set(readdirSync(FOLDER))).toEqual(ours);
  });

  test.each(readdirSync(FOLDER))('in %s are complete, and the store takes the description', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages).sort()).toEqual(english);
    for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
    // Longer ones are refused: developer.chrome.com/docs/extensions/reference/manifest/description.
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
  });

  test.each(['chrome', 'firefox'])('of %s are all used, and none is missing', (browser) => {
    const used = [...JSON.stringify(manifestFor(browser)).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(english).toEqual(expect.arrayContaining(used));
    if (browser === 'chrome') expect([...used].sort()).toEqual(english);
  });
});
