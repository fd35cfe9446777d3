import { afterEach, expect, it } from 'vitest';
import {
  awayWords,
  confirmedWords,
  contactWord,
  hoursOfWork,
  hoursWords,
  momentWords,
} from '@/components/agreement/agreement-words';
import { amountOf, amountText } from '@/components/agreement/amounts';
import { english } from '@/utils/i18n/en/index';
import { estonian } from '@/utils/i18n/et/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { italian } from '@/utils/i18n/it/index';
import { serbian } from '@/utils/i18n/sr/index';
import { serbianInCyrillic } from '@/utils/i18n/sr/cyrillic';
import { countryName, languageName } from '@/utils/i18n/places';
import { spanish } from '@/utils/i18n/es/index';
import { speak } from '@/utils/i18n/spoken';

const WEEK = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
const ALL = [english, estonian, hungarian, serbian, serbianInCyrillic, italian, spanish];

afterEach(() => speak(english));

it.each([
  [english, 'Mon to Fri, 9:00–17:00 (Tallinn)', 'Mon, Wed, 9:00–17:00 (Tallinn)'],
  [estonian, 'E–R, 9:00–17:00 (Tallinn)', 'E, K, 9:00–17:00 (Tallinn)'],
  [hungarian, 'H–P, 9:00–17:00 (Tallinn)', 'H, Sze, 9:00–17:00 (Tallinn)'],
  [serbianInCyrillic, 'пон–пет, 9:00–17:00 (Талин)', 'пон, сре, 9:00–17:00 (Талин)'],
] as const)('hours are said by the days of the language', (language, week, days) => {
  speak(language);
  expect(hoursWords(WEEK)).toBe(week);
  expect(hoursWords({ ...WEEK, days: [3, 1] })).toBe(days);
});

it('days, moments and who confirmed are whole sentences of the language', () => {
  const away = { from: '2026-12-21', to: '2026-12-31', standIn: 'ask-first' } as const;
  expect(awayWords(away)).toBe('21 Dec 2026 to 31 Dec 2026; meanwhile: ask first');
  expect(momentWords('2026-11-23T07:00:00Z', 'Europe/Tallinn')).toBe('Mon 23 Nov 2026, 9:00');
  speak(italian);
  expect(awayWords(away)).toBe('21 dic 2026 – 31 dic 2026; intanto: prima chiedi');
  speak(hungarian);
  expect(awayWords({ ...away, to: away.from, standIn: null })).toBe('2026. dec. 21.');
  const noted = { on: '2026-11-21', by: 'client' } as const;
  expect(confirmedWords(noted, 'client', null)).toBe('megerősítve: 2026. nov. 21.');
  expect(confirmedWords(noted, 'assistant', null)).toBe('megerősítve: 2026. nov. 21., Ön jegyezte fel');
  expect(confirmedWords(noted, 'assistant', 'Anna')).toBe('megerősítve: 2026. nov. 21., Anna jegyezte fel');
});

it('countries and common ways to talk have the language’s names, languages and products their own', () => {
  speak(estonian);
  expect([countryName('HU'), countryName('GB')]).toEqual(['Ungari', 'Ühendkuningriik']);
  expect([contactWord('phone'), contactWord('trello')]).toEqual(['Telefon', 'Trello']);
  expect([languageName('it'), languageName('sr-Cyrl'), languageName('fi')]).toEqual([
    'Italiano',
    'Српски (ћирилица)',
    'fi',
  ]);
});

it.each(ALL)('amounts can be typed as they are shown ($code)', (language) => {
  speak(language);
  for (const amount of [1, 1.5, 0.25, 1250, 12345.75]) expect(amountOf(amountText(amount))).toBe(amount);
  expect(amountText(null)).toBe('');
  expect(hoursOfWork(90)).toBe(language === english ? '1.5' : '1,5');
});
