import { describe, expect, it, test } from 'vitest';
import { inCyrillic } from '@/utils/i18n/cyrillic';
import { meant, named, said, withoutAccents, type Phrase } from './phrases';

const LATIN: readonly Phrase[] = [
  ['Pošaljite mi predlog do petka.', '2026-11-27', 'd'],
  ['Vidimo se u petak.', '2026-11-27', 'm'],
  ['Stići će u petak', '2026-11-27'],
  ['Biće gotovo u sredu', '2026-11-25'],
  ['Treba mi do srede.', '2026-11-25', 'd'],
  ['do srijede, molim Vas', '2026-11-25', 'd'],
  ['do ponedeljka ujutru', '2026-11-23 09:00', 'd'],
  ['do ponedjeljka', '2026-11-23', 'd'],
  ['najkasnije u utorak', '2026-11-24', 'd'],
  ['najkasnije do utorka', '2026-11-24', 'd'],
  ['pre četvrtka', '2026-11-26', 'd'],
  ['do cetvrtka u 17h', '2026-11-26 17:00', 'd'],
  ['Dolazi u nedelju posle podne', '2026-11-22 15:00'],
  ['Vraćam se u nedelju', '2026-11-22'],
  ['do nedelje', '2026-11-22', 'd'],
  ['Javiću se sledećeg ponedeljka', '2026-11-23'],
  ['u sledeći utorak u 10h', '2026-11-24 10:00'],
  ['sledeće srede', '2026-11-25'],
  ['sledece srede', '2026-11-25'],
  ['sledeće nedelje u petak', '2026-11-27'],
  ['u petak sledeće nedelje', '2026-11-27'],
  ['idućeg četvrtka u podne', '2026-11-26 12:00'],
  ['narednog petka do podne', '2026-11-27 12:00', 'd'],
  ['Sastanak je ovog petka u 11', '2026-11-27 11:00', 'm'],
  ['Rok je danas do 17 časova', '2026-11-21 17:00', 'd'],
  ['Treba mi danas', '2026-11-21', 'd'],
  ['Javite se sutra', '2026-11-22'],
  ['do sutra u podne', '2026-11-22 12:00', 'd'],
  ['sutra ujutru', '2026-11-22 09:00'],
  ['sutra uveče u 8', '2026-11-22 20:00'],
  ['prekosutra u pet popodne', '2026-11-23 17:00'],
  ['Stiže večeras', '2026-11-21 18:00'],
  ['večeras u 21h', '2026-11-21 21:00'],
  ['Vraćam se za tri dana', '2026-11-24'],
  ['u roku od 5 dana', '2026-11-26', 'd'],
  ['u roku od pet radnih dana', '2026-11-27', 'd'],
  ['za dve nedelje', '2026-12-05'],
  ['za nedelju dana', '2026-11-28'],
  ['za mesec dana', '2026-12-21'],
  ['kroz 10 dana', '2026-12-01'],
  ['u roku od nedelju dana', '2026-11-28', 'd'],
  ['u narednih 14 dana', '2026-12-05', 'd'],
  ['u roku od 24 sata', '2026-11-22 14:20', 'd'],
  ['za dva sata', '2026-11-21 16:20'],
  ['za pola sata', '2026-11-21 14:50'],
  ['do kraja nedelje', '2026-11-27', 'd'],
  ['do kraja meseca', '2026-11-30', 'd'],
  ['do kraja sledećeg meseca', '2026-12-31', 'd'],
  ['do kraja godine', '2026-12-31', 'd'],
  ['do kraja radnog dana', '2026-11-21', 'd'],
  ['do kraja novembra', '2026-11-30', 'd'],
  ['krajem januara', '2027-01-31'],
  ['do 27. novembra 2026.', '2026-11-27', 'd'],
  ['27. novembra', '2026-11-27'],
  ['Uplata stiže 27. nov.', '2026-11-27', 'd'],
  ['5. januara u 9:30', '2027-01-05 09:30'],
  ['27 novembar', '2026-11-27'],
  ['u petak, 27. novembra, u 17h', '2026-11-27 17:00'],
  ['do 27.11.', '2026-11-27', 'd'],
  ['27.11.2026.', '2026-11-27'],
  ['27. 11. 2026. u 17:30', '2026-11-27 17:30'],
  ['do 5.12.', '2026-12-05', 'd'],
  ['do 27.11. u 12h', '2026-11-27 12:00', 'd'],
  ['27. XI 2026.', '2026-11-27'],
  ['Sastanak sutra u 17h', '2026-11-22 17:00', 'm'],
  ['sutra u 17 časova', '2026-11-22 17:00'],
  ['sutra u 17.30', '2026-11-22 17:30'],
  ['sutra u pola šest', '2026-11-22 17:30'],
  ['u petak u petnaest do deset', '2026-11-27 09:45'],
  ['sutra u 9 i 30', '2026-11-22 09:30'],
  ['sastanak u ponedeljak od 10 do 12h', '2026-11-23 10:00', 'm'],
  ['sutra do ponoći', '2026-11-22 23:59', 'd'],
  ['u četvrtak pre podne', '2026-11-26 10:00'],
  ['do petka, 27.11. u 17h', '2026-11-27 17:00', 'd'],
  ['27.11 u 15h', '2026-11-27 15:00'],
  ['do prvog decembra', '2026-12-01', 'd'],
  ['zaključno sa 30. novembrom', '2026-11-30', 'd'],
  ['sljedećeg ponedjeljka', '2026-11-23'],
  ['Rok je 5.12.', '2026-12-05', 'd'],
];

const CYRILLIC: readonly Phrase[] = [
  ['Пошаљите ми предлог до петка.', '2026-11-27', 'd'],
  ['до понедељка ујутру', '2026-11-23 09:00', 'd'],
  ['следећег понедељка', '2026-11-23'],
  ['до среде у 17ч', '2026-11-25 17:00', 'd'],
  ['у среду у 17 часова', '2026-11-25 17:00'],
  ['прекосутра у пет поподне', '2026-11-23 17:00'],
  ['за две недеље', '2026-12-05'],
  ['до краја недеље', '2026-11-27', 'd'],
  ['до краја месеца', '2026-11-30', 'd'],
  ['до 27. новембра 2026.', '2026-11-27', 'd'],
  ['27.11.2026. у 17:30', '2026-11-27 17:30'],
  ['Састанак је у четвртак у пола шест', '2026-11-26 17:30', 'm'],
  ['у року од недељу дана', '2026-11-28', 'd'],
  ['сљедећег понедјељка', '2026-11-23'],
  ['вечерас у 8', '2026-11-21 20:00'],
];

describe.each([
  ['Latin', LATIN, 'sr-Latn'],
  ['Cyrillic', CYRILLIC, 'sr-Cyrl'],
] as const)('Serbian in %s', (_script, table, locale) => {
  test.each(named(table))('%s', (_text, phrase) => {
    expect(said(phrase[0], locale)).toBe(meant(phrase));
  });
});

test('the Latin phrases say the same in Cyrillic', () => {
  const cyrillic = LATIN.map(([text]) => `${text}: ${said(inCyrillic(text), 'sr')}`);
  expect(cyrillic).toEqual(LATIN.map((one) => `${one[0]}: ${meant(one)}`));
});

test('and without their accents', () => {
  const bare = LATIN.map(([text]) => said(withoutAccents(text), 'sr'));
  expect(bare).toEqual(LATIN.map(meant));
});

const MONDAY = new Date('2026-12-28T08:00:00Z');

const TURN: readonly Phrase[] = [
  ['do petka', '2027-01-01', 'd'],
  ['sledećeg petka', '2027-01-08'],
  ['do kraja godine', '2026-12-31', 'd'],
  ['do kraja sledeće nedelje', '2027-01-08', 'd'],
  ['do 15. januara', '2027-01-15', 'd'],
  ['за недељу дана', '2027-01-04'],
];

test.each(named(TURN))('at the turn of the year: %s', (_text, phrase) => {
  expect(said(phrase[0], 'sr', MONDAY)).toBe(meant(phrase));
});

test.each<readonly [string, string]>([
  ['Pošaljite predlog do\npetka u\n17h.', '2026-11-27 17:00 deadline'],
  ['Pošaljite predlog do \r\n27. \r\nnovembra 2026.', '2026-11-27 deadline'],
  ['Пошаљите предлог до петка  у подне.', '2026-11-27 12:00 deadline'],
  ['Stiže u petak\n\n17h', '2026-11-27 date'],
])('broken over lines: %j', (text, moment) => {
  expect(said(text, 'sr')).toBe(moment);
});

describe('No date in Serbian', () => {
  it.each([
    'Sledeće nedelje nastavljamo sa radom.',
    'Ove nedelje je bilo mnogo posla.',
    'Da srede papire, treba im pomoć.',
    'Cena je 17.30 evra, odnosno 1.200 dinara.',
    'Račun br. 27/2026 je plaćen.',
    'Verzija 3.5 radi bolje nego 2.11.',
    'Kupac ima rok od 15 dana od dana prijema.',
    'Maja i Marta su na odmoru.',
    'Sada nemamo vremena.',
    'Poslala sam Vam ugovor u petak.',
    'Стигао је пакет у четвртак.',
    'Svakog petka idemo na ručak.',
    'Prošlog petka smo se dogovorili.',
    'U dva navrata smo zvali, u pet gradova.',
    'Telefon je 011 27 11 202.',
    'Tačka 5.12. ugovora ostaje ista.',
    'Radno vreme je od 9 do 17h.',
    'Na kraju dana, to je naš posao.',
  ])('%s', (text) => {
    expect(said(text, 'sr')).toBe('');
  });
});
