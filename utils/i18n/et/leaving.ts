import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/leaving.ts. */
export const leaving: Words['leaving'] = {
  card: ({ count }) => n(count, { one: '# kaardinumber', other: '# kaardinumbrit' }),
  iban: ({ count }) => n(count, { one: '# IBAN', other: '# IBANi' }),
  secret: ({ count }) => n(count, { one: '# parool või kood', other: '# parooli või koodi' }),
  address: ({ count }) => n(count, { one: '# kellegi teise aadress', other: '# kellegi teise aadressi' }),
  history: 'tsiteeritud kirjavahetus',
  mark: {
    card: 'kaardinumber',
    iban: 'IBAN',
    secret: 'parool või kood',
    address: 'aadress',
    history: 'tsiteeritud kirjavahetus',
  },
  inText: ({ found }) => `Tekstis: ${found}.`,
  removedAll: 'Tekstist leitu on eemaldatud.',
  see: 'Vaata, mis läheb välja',
  seeAndTrim: 'Vaata ja kärbi, mis läheb välja',
  title: 'Mis läheb välja',
  region: 'Väljaminev tekst',
  to: ({ to }) => `Saaja: ${to}`,
  subject: ({ subject }) => `Teema: ${subject}`,
  handOverWith: ({ found }) => `Anna üle koos sellega: ${found}`,
  found: ({ found }) => `Leitud: ${found}.`,
  nothingLeft: 'Kõik leitu on eemaldatud.',
  left: ({ count }) => n(count, { one: '# alles', other: '# alles' }),
  removeFound: ({ found }) => `Eemalda: ${found}`,
  putBack: 'Pane tagasi',
  putBackFound: ({ found }) => `Pane tagasi: ${found}`,
  removeOne: 'Eemalda see',
  removeAll: 'Eemalda kõik',
  removeMark: ({ kind, text }) => `${kind} ${text}: eemalda`,
  removeKind: {
    card: 'Eemalda see kaardinumber',
    iban: 'Eemalda see IBAN',
    secret: 'Eemalda see parool või kood',
    address: 'Eemalda see aadress',
  },
};
