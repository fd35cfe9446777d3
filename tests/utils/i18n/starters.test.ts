import { afterAll, describe, expect, test } from 'vitest';
import { starterProcedures } from '@/components/procedures/starters';
import { matchProcedure } from '@/utils/delegation/procedure-match';
import { tidyProcedure } from '@/utils/delegation/procedure-words';
import { english } from '@/utils/i18n/en/index';
import { spanish } from '@/utils/i18n/es/index';
import { estonian } from '@/utils/i18n/et/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { italian } from '@/utils/i18n/it/index';
import { speak } from '@/utils/i18n/spoken';
import { serbianInCyrillic } from '@/utils/i18n/sr/cyrillic';
import { serbian } from '@/utils/i18n/sr/index';
import { procedureOf } from '@/tests/captures/read';
import { sourceOf } from '@/tests/support/histories';

const LANGUAGES = [english, estonian, hungarian, serbian, serbianInCyrillic, italian, spanish];

afterAll(() => speak(english));

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_, language) => {
  test('has the seven starters, each with goal, four to eight steps, guidelines, authority and usual time', () => {
    speak(language);
    const starters = starterProcedures();
    expect(starters.map(({ id }) => id)).toEqual([
      'receipts',
      'travel',
      'quotes',
      'meeting',
      'newsletter',
      'inbox',
      'begin',
    ]);
    for (const { id, words } of starters) {
      expect(words).toEqual(tidyProcedure(words));
      expect(words.steps.length, id).toBeGreaterThanOrEqual(4);
      expect(words.steps.length, id).toBeLessThanOrEqual(8);
      expect([words.goal, words.guidelines, words.title].filter((text) => text.length < 5)).toEqual([]);
      expect(words).toMatchObject({ starter: id, area: null, authority: expect.any(String) as string });
      expect(words.minutes, id).toBeGreaterThan(0);
    }
  });

  test('a starter is recognised by its own name, whatever language the others are kept in', () => {
    speak(language);
    const titles = starterProcedures().map(({ id, words }) => [id, words.title] as const);
    speak(english);
    const kept = starterProcedures().map(({ id, words }) => procedureOf(id, words.match));
    for (const [id, title] of titles) {
      expect(matchProcedure(sourceOf(title), title, kept)?.procedure.id, title).toBe(id);
    }
  });
});
