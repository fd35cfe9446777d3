import { describe, expect, it, test } from 'vitest';
import { counting } from '@/utils/i18n/counting';
import { inCyrillic } from '@/utils/i18n/cyrillic';
import { LANGUAGE_CODES, isLanguageCode, pickLanguage } from '@/utils/i18n/languages';
import { loadLanguage } from '@/utils/i18n/load';
import { mapWords } from '@/utils/i18n/map-words';
import { slots } from '@/utils/i18n/rich';

describe('the language of a browser', () => {
  test.each([
    [['et-EE', 'en'], 'et'],
    [['de-DE', 'hu'], 'hu'],
    [['sr'], 'sr-Latn'],
    [['sr-RS'], 'sr-Latn'],
    [['sr-Cyrl-RS'], 'sr-Cyrl'],
    [['sr_Latn_RS'], 'sr-Latn'],
    [['hr-HR'], 'sr-Latn'],
    [['it-CH', 'es'], 'it'],
    [['es-419'], 'es'],
    [['en-US', 'et'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('%j is %s', (tags, code) => {
    expect(pickLanguage(tags)).toBe(code);
  });

  it.each(LANGUAGE_CODES)('%s loads, and knows its own name', async (code) => {
    expect(isLanguageCode(code)).toBe(true);
    expect((await loadLanguage(code)).code).toBe(code);
  });
});

describe('Serbian in Cyrillic', () => {
  test.each([
    ['Ljubav i njiva, džep', 'Љубав и њива, џеп'],
    ['DŽEP Ljubljana NJEGOŠ', 'ЏЕП Љубљана ЊЕГОШ'],
    ['nadživeti, injekcija, konjunkcija', 'надживети, инјекција, конјункција'],
    ['predželudac, odžvakati, podžanr, anjon', 'преджелудац, оджвакати, поджанр, анјон'],
    ['odžak, nadžak, konj, inje, menadžer', 'оџак, наџак, коњ, иње, менаџер'],
    ['Procena: 2 h 30 min', 'Процена: 2 h 30 мин'],
    ['Pritisnite g i upišite „ovo“', 'Притисните g и упишите „ово“'],
    ['Otvorite Gmail i Right Hand', 'Отворите Gmail и Right Hand'],
    [
      'Pišite na ana@example.com, https://example.com/ljuto',
      'Пишите на ana@example.com, https://example.com/ljuto',
    ],
    ['Predajte 3 zadatka do 17:30', 'Предајте 3 задатка до 17:30'],
  ])('%s', (latin, cyrillic) => {
    expect(inCyrillic(latin)).toBe(cyrillic);
  });
});

describe('words written another way', () => {
  const words = {
    plain: 'zadatak',
    group: { said: ({ name, count }: { name: string; count: number }) => `${name} ima ${count} zadatka` },
  };
  const cyrillic = mapWords(words, inCyrillic);

  it('change in every group, and keep what is put into them', () => {
    expect(cyrillic.plain).toBe('задатак');
    expect(cyrillic.group.said({ name: 'Mari', count: 2 })).toBe('Mari има 2 задатка');
  });

  it('keep a value that was written another way itself', () => {
    const inner = cyrillic.group.said({ name: 'Mari', count: 2 });
    expect(cyrillic.group.said({ name: inner, count: 3 })).toBe('Mari има 2 задатка има 3 задатка');
  });
});

test('counts take the form of their language', () => {
  const serbian = counting<'one' | 'few'>('sr-Latn');
  const forms = { one: '# stavka', few: '# stavke', other: '# stavki' };
  expect([0, 1, 2, 5, 11, 21, 22, 1000].map((count) => serbian(count, forms))).toEqual([
    ...[
      '0 stavki',
      '1 stavka',
      '2 stavke',
      '5 stavki',
      '11 stavki',
      '21 stavka',
      '22 stavke',
      '1.000 stavki',
    ],
  ]);
});

test('a text is split at what is not text', () => {
  const say = ({ key, place }: { key: string; place: string }) => `Press ${key} in ${place}.`;
  expect(slots(say, ['key', 'place'])).toEqual(['Press ', 'key', ' in ', 'place', '.']);
});
