import { describe, expect, it, test } from 'vitest';
import { meant, named, said, withoutAccents, type Phrase } from './phrases';

const PHRASES: readonly Phrase[] = [
  ['Kérem az ajánlatot péntekig.', '2026-11-27', 'd'],
  ['Pénteken találkozunk.', '2026-11-27', 'm'],
  ['Pénteken érkezik', '2026-11-27'],
  ['hétfő', '2026-11-23'],
  ['hétfőn', '2026-11-23'],
  ['hetfon', '2026-11-23'],
  ['penteken', '2026-11-27'],
  ['hétfőig', '2026-11-23', 'd'],
  ['Hétfőre kérem', '2026-11-23', 'd'],
  ['Péntekre kellene az anyag', '2026-11-27', 'd'],
  ['A megbeszélést keddre tesszük', '2026-11-24', 'm'],
  ['hétfő reggelig', '2026-11-23 09:00', 'd'],
  ['kedden 10-kor', '2026-11-24 10:00'],
  ['szerdáig', '2026-11-25', 'd'],
  ['szerdán délben', '2026-11-25 12:00'],
  ['csütörtökön 17 órakor', '2026-11-26 17:00'],
  ['legkésőbb csütörtökön', '2026-11-26', 'd'],
  ['vasárnap este', '2026-11-22 18:00'],
  ['péntek előtt', '2026-11-27', 'd'],
  ['péntek délután', '2026-11-27 15:00'],
  ['jövő hét keddre', '2026-11-24', 'd'],
  ['jövő hét szerdáig', '2026-11-25', 'd'],
  ['jövő pénteken', '2026-11-27'],
  ['a jövő héten csütörtökön', '2026-11-26'],
  ['pénteken a jövő héten', '2026-11-27'],
  ['a jövő heti szerdán', '2026-11-25'],
  ['A megbeszélés most hétfőn lesz', '2026-11-23', 'm'],
  ['a pénteki határidő', '2026-11-27', 'd'],
  ['ma', '2026-11-21'],
  ['mára', '2026-11-21', 'd'],
  ['máig', '2026-11-21', 'd'],
  ['ma este 8-ig', '2026-11-21 20:00', 'd'],
  ['ma délután 5-kor', '2026-11-21 17:00'],
  ['holnap', '2026-11-22'],
  ['holnapra', '2026-11-22', 'd'],
  ['holnapig', '2026-11-22', 'd'],
  ['holnap délig', '2026-11-22 12:00', 'd'],
  ['holnap fél hatkor', '2026-11-22 17:30'],
  ['holnap negyed tízkor', '2026-11-22 09:15'],
  ['holnap háromnegyed 9-kor', '2026-11-22 08:45'],
  ['holnap reggel 9-kor', '2026-11-22 09:00'],
  ['holnap du. 3-kor', '2026-11-22 15:00'],
  ['holnapután', '2026-11-23'],
  ['holnaputánra', '2026-11-23', 'd'],
  ['holnapután délelőtt', '2026-11-23 10:00'],
  ['három nap múlva', '2026-11-24'],
  ['2 héten belül', '2026-12-05', 'd'],
  ['3 napon belül', '2026-11-24', 'd'],
  ['egy hét múlva', '2026-11-28'],
  ['egy hónapon belül', '2026-12-21', 'd'],
  ['öt munkanapon belül', '2026-11-27', 'd'],
  ['24 órán belül', '2026-11-22 14:20', 'd'],
  ['fél óra múlva', '2026-11-21 14:50'],
  ['a hét végéig', '2026-11-27', 'd'],
  ['e hét végéig', '2026-11-27', 'd'],
  ['jövő hét végéig', '2026-11-27', 'd'],
  ['hó végéig', '2026-11-30', 'd'],
  ['a hónap végére', '2026-11-30', 'd'],
  ['a jövő hónap végéig', '2026-12-31', 'd'],
  ['év végéig', '2026-12-31', 'd'],
  ['november végéig', '2026-11-30', 'd'],
  ['január végén', '2027-01-31'],
  ['a munkanap végéig', '2026-11-21', 'd'],
  ['november 27.', '2026-11-27'],
  ['november 27-ig', '2026-11-27', 'd'],
  ['november 27-én 17 órakor', '2026-11-27 17:00'],
  ['27-én', '2026-11-27'],
  ['legkésőbb 27-ig', '2026-11-27', 'd'],
  ['december 1-jéig', '2026-12-01', 'd'],
  ['január 5-én', '2027-01-05'],
  ['2026. november 27.', '2026-11-27'],
  ['2026. november 27-ig', '2026-11-27', 'd'],
  ['2026.11.27.', '2026-11-27'],
  ['2026. 11. 27. 17:30', '2026-11-27 17:30'],
  ['2026.11.27-ig', '2026-11-27', 'd'],
  ['11.27.', '2026-11-27'],
  ['11.27-ig', '2026-11-27', 'd'],
  ['27.11.2026', '2026-11-27'],
  ['nov. 27-re', '2026-11-27', 'd'],
  ['november 27., péntek 10 óra', '2026-11-27 10:00'],
  ['pénteken, november 27-én', '2026-11-27'],
  ['holnap 17 óráig', '2026-11-22 17:00', 'd'],
  ['holnap 17:30-kor', '2026-11-22 17:30'],
  ['pénteken 10.30-ig', '2026-11-27 10:30', 'd'],
  ['délután 5-kor', '2026-11-21 17:00'],
  ['hétfőn 10-től 12-ig', '2026-11-23 10:00'],
  ['december elsejéig', '2026-12-01', 'd'],
  ['A megbeszélés időpontja: 2026. november 24. 10:00', '2026-11-24 10:00', 'm'],
  ['nov 27-ig', '2026-11-27', 'd'],
  ['kedden, 24-én', '2026-11-24'],
  ['péntek (november 27.)', '2026-11-27'],
  ['mához egy hétre', '2026-11-28'],
  ['határidő: a hét vége', '2026-11-27', 'd'],
  ['A határidő november 30.', '2026-11-30', 'd'],
  ['szerdán 17 óra 30 perckor', '2026-11-25 17:30'],
];

test.each(named(PHRASES))('%s', (_text, phrase) => {
  expect(said(phrase[0], 'hu')).toBe(meant(phrase));
});

test('without their accents, but for a name and five people', () => {
  const clear = PHRASES.filter(([text]) => text !== 'mára' && text !== '27-én');
  const bare = clear.map(([text]) => `${text}: ${said(withoutAccents(text), 'hu')}`);
  expect(bare).toEqual(clear.map((one) => `${one[0]}: ${meant(one)}`));
});

const MONDAY = new Date('2026-12-28T08:00:00Z');
const TURN: readonly Phrase[] = [
  ['péntekig', '2027-01-01', 'd'],
  ['jövő pénteken', '2027-01-08'],
  ['e hét péntekén', '2027-01-01'],
  ['év végéig', '2026-12-31', 'd'],
  ['jövő hét végéig', '2027-01-08', 'd'],
  ['január 15-ig', '2027-01-15', 'd'],
  ['5-én', '2027-01-05'],
];

test.each(named(TURN))('at the turn of the year: %s', (_text, phrase) => {
  expect(said(phrase[0], 'hu', MONDAY)).toBe(meant(phrase));
});

describe('No date in Hungarian', () => {
  it.each([
    'Jövő héten folytatjuk a munkát.',
    'Az ára 17.30 €, vagyis 1.200 Ft.',
    'A 27/2026 számú számla rendben van.',
    'A 3.5 verzió jobb, mint a 2.11.',
    'A kézhezvételtől számított 8 napon belül fizetendő.',
    'Minden pénteken ebédelünk.',
    'Múlt pénteken beszéltük meg.',
    'Jó hétvégét kívánok!',
    'A pénteki levél már nincs meg.',
    'Öten vagyunk, az 5-en felüli helyek üresek.',
    'Lásd a 12.11. pontot.',
    'Hívjon a 06 30 2711 112 számon.',
    'Kérem a jelentést minden péntekig.',
    'Egykor itt dolgoztam.',
    'A szerződést elküldtem Önnek pénteken.',
    'Megbeszéltük a részleteket csütörtökön.',
    'Ma már senki sem ír levelet.',
    'Nyitva: 9-17 óráig.',
    'A nap végén mindenki elégedett volt.',
  ])('%s', (text) => {
    expect(said(text, 'hu')).toBe('');
  });
});
