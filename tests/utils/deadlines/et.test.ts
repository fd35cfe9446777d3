import { describe, expect, it, test } from 'vitest';
import { meant, named, said, withoutAccents, type Phrase } from './phrases';

const PHRASES: readonly Phrase[] = [
  ['Saada mulle pakkumine reedeks.', '2026-11-27', 'd'],
  ['Näeme reedel.', '2026-11-27', 'm'],
  ['Ta jõuab tagasi reedel', '2026-11-27'],
  ['reedeni', '2026-11-27', 'd'],
  ['Alates reedest', '2026-11-27'],
  ['enne reedet', '2026-11-27', 'd'],
  ['hiljemalt esmaspäeval', '2026-11-23', 'd'],
  ['esmaspäevaks', '2026-11-23', 'd'],
  ['teisipäeva hommikuks', '2026-11-24 09:00', 'd'],
  ['kolmapäeval kell 10', '2026-11-25 10:00'],
  ['neljapäeva õhtuni', '2026-11-26 18:00', 'd'],
  ['neljapäevaks kella viieks', '2026-11-26 17:00', 'd'],
  ['pühapäeval', '2026-11-22'],
  ['järgmise nädala esmaspäevaks', '2026-11-23', 'd'],
  ['järgmise nädala reedeks', '2026-11-27', 'd'],
  ['ülejärgmise nädala teisipäeval', '2026-12-01'],
  ['järgmisel neljapäeval', '2026-11-26'],
  ['järgmisel nädalal kolmapäeval', '2026-11-25'],
  ['reedel järgmisel nädalal', '2026-11-27'],
  ['sel neljapäeval', '2026-11-26'],
  ['tuleval teisipäeval', '2026-11-24'],
  ['Koosolek on esmaspäeval kell 14.30', '2026-11-23 14:30', 'm'],
  ['Reedeseks koosolekuks', '2026-11-27', 'd'],
  ['täna', '2026-11-21'],
  ['tänaseks', '2026-11-21', 'd'],
  ['täna õhtuks', '2026-11-21 18:00', 'd'],
  ['Ta tuleb täna õhtul', '2026-11-21 18:00'],
  ['homme', '2026-11-22'],
  ['homseks', '2026-11-22', 'd'],
  ['homme hommikul', '2026-11-22 09:00'],
  ['homme lõunaks', '2026-11-22 12:00', 'd'],
  ['homme pärast lõunat', '2026-11-22 15:00'],
  ['homme kell 5 pärast lõunat', '2026-11-22 17:00'],
  ['homme pool kuus', '2026-11-22 17:30'],
  ['homme kell pool üheksa', '2026-11-22 08:30'],
  ['homme kella poole kuueks', '2026-11-22 17:30', 'd'],
  ['homme kolmveerand viis', '2026-11-22 16:45'],
  ['ülehomme', '2026-11-23'],
  ['ülehomseks', '2026-11-23', 'd'],
  ['ülehomme keskpäeval', '2026-11-23 12:00'],
  ['kolme päeva pärast', '2026-11-24'],
  ['2 nädala jooksul', '2026-12-05', 'd'],
  ['kahe nädala pärast', '2026-12-05'],
  ['nädala pärast', '2026-11-28'],
  ['kuu aja pärast', '2026-12-21'],
  ['viie tööpäeva jooksul', '2026-11-27', 'd'],
  ['nädala jooksul', '2026-11-28', 'd'],
  ['24 tunni jooksul', '2026-11-22 14:20', 'd'],
  ['poole tunni pärast', '2026-11-21 14:50'],
  ['nädala lõpuks', '2026-11-27', 'd'],
  ['nadala lopuks', '2026-11-27', 'd'],
  ['järgmise nädala lõpuks', '2026-11-27', 'd'],
  ['kuu lõpuni', '2026-11-30', 'd'],
  ['kuu lopuks', '2026-11-30', 'd'],
  ['järgmise kuu lõpus', '2026-12-31'],
  ['aasta lõpuks', '2026-12-31', 'd'],
  ['novembri lõpuks', '2026-11-30', 'd'],
  ['jaanuari lõpus', '2027-01-31'],
  ['tööpäeva lõpuks', '2026-11-21', 'd'],
  ['homse päeva lõpuks', '2026-11-22', 'd'],
  ['27. november', '2026-11-27'],
  ['27. novembriks', '2026-11-27', 'd'],
  ['27. novembril 2026 kell 17', '2026-11-27 17:00'],
  ['27. nov', '2026-11-27'],
  ['5. jaanuarini', '2027-01-05', 'd'],
  ['1. detsembril kell 9.15', '2026-12-01 09:15'],
  ['3. mail', '2027-05-03'],
  ['reedel, 27. novembril, kell 17', '2026-11-27 17:00'],
  ['27.11', '2026-11-27'],
  ['Tähtaeg on 27.11', '2026-11-27', 'd'],
  ['27.11-ks', '2026-11-27', 'd'],
  ['27.11.2026', '2026-11-27'],
  ['27.11.2026 kell 12.00', '2026-11-27 12:00'],
  ['kuni 5.12.', '2026-12-05', 'd'],
  ['2026-11-27', '2026-11-27'],
  ['homme kell 17', '2026-11-22 17:00'],
  ['homme kell 17.30', '2026-11-22 17:30'],
  ['Palun vasta homme kella 17-ks', '2026-11-22 17:00', 'd'],
  ['Saada see kella viieks', '2026-11-21 17:00', 'd'],
  ['reedel kell 10–11', '2026-11-27 10:00'],
  ['esmaspäeval kella 9st 11ni', '2026-11-23 09:00'],
  ['reedel 17:30', '2026-11-27 17:30'],
  ['esmaspäeval, 23.11 kell 10.00', '2026-11-23 10:00'],
  ['Tähtaeg on 5.12', '2026-12-05', 'd'],
  ['27-ndaks novembriks', '2026-11-27', 'd'],
  ['enne 1. detsembrit', '2026-12-01', 'd'],
  ['5. kuupäevaks', '2026-12-05', 'd'],
  ['homme varahommikul', '2026-11-22 09:00'],
  ['poolteise tunni pärast', '2026-11-21 15:50'],
  ['Koosolek Tiiduga on\nreedel, 27. novembril kell 10.30', '2026-11-27 10:30', 'm'],
  ['Arve maksetähtaeg on\n5. detsember.', '2026-12-05', 'd'],
  ['Tähtaeg: teisipäev, 24. november 2026', '2026-11-24', 'd'],
];

test.each(named(PHRASES))('%s', (_text, phrase) => {
  expect(said(phrase[0], 'et')).toBe(meant(phrase));
});

test('without their dots and accents', () => {
  const bare = PHRASES.map(([text]) => `${text}: ${said(withoutAccents(text), 'et')}`);
  expect(bare).toEqual(PHRASES.map((one) => `${one[0]}: ${meant(one)}`));
});

const MONDAY = new Date('2026-12-28T08:00:00Z');

const TURN: readonly Phrase[] = [
  ['reedeks', '2027-01-01', 'd'],
  ['järgmisel reedel', '2027-01-08'],
  ['aasta lõpuks', '2026-12-31', 'd'],
  ['järgmise nädala lõpuks', '2027-01-08', 'd'],
  ['15. jaanuariks', '2027-01-15', 'd'],
  ['sel esmaspäeval kell 16', '2026-12-28 16:00'],
];

test.each(named(TURN))('at the turn of the year: %s', (_text, phrase) => {
  expect(said(phrase[0], 'et', MONDAY)).toBe(meant(phrase));
});

describe('No date in Estonian', () => {
  it.each([
    'Järgmisel nädalal jätkame tööga.',
    'See maksab 17.30 € ja teine 1.200 eurot.',
    'Arve nr 27/2026 on makstud.',
    'Versioon 3.5 on parem kui 2.11.',
    'Kaup tuleb tagastada 14 päeva jooksul alates kättesaamisest.',
    'Arve saamisest 14 päeva jooksul.',
    'Mai ja Juuli on puhkusel.',
    'Igal reedel käime koos lõunal.',
    'Eelmisel reedel leppisime kokku.',
    'Oleme avatud kell 9–17.',
    'Helista numbril 5301 2711.',
    'Palun saada aruanne igaks reedeks.',
    'Tänan vastuse eest.',
    'Saatsin lepingu sulle reedel.',
    'Kohtusime neljapäeval ja leppisime kokku.',
    'Lõpuks sai kõik valmis.',
    'See on punktis 5.12. kirjas.',
    'Viimase 3 päeva jooksul oli vaikne.',
    'Pool kuus tuhat eurot on liiga palju.',
  ])('%s', (text) => {
    expect(said(text, 'et')).toBe('');
  });
});
