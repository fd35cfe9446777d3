import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/leaving.ts. */
export const leaving: Words['leaving'] = {
  card: ({ count }) => n(count, { other: '# kártyaszám' }),
  iban: ({ count }) => n(count, { other: '# IBAN-szám' }),
  secret: ({ count }) => n(count, { other: '# jelszó vagy kód' }),
  address: ({ count }) => n(count, { other: '# idegen cím' }),
  history: 'idézett előzmények',
  mark: {
    card: 'kártyaszám',
    iban: 'IBAN',
    secret: 'jelszó vagy kód',
    address: 'cím',
    history: 'idézett előzmények',
  },
  inText: ({ found }) => `A szövegben: ${found}.`,
  removedAll: 'A szövegben talált adatok eltávolítva.',
  see: 'A kimenő szöveg megtekintése',
  seeAndTrim: 'A kimenő szöveg átnézése, rövidítése',
  title: 'Ami kimegy',
  region: 'A kimenő szöveg',
  to: ({ to }) => `Címzett: ${to}`,
  subject: ({ subject }) => `Tárgy: ${subject}`,
  handOverWith: ({ found }) => `Átadás ezzel együtt: ${found}`,
  found: ({ found }) => `Találtunk: ${found}.`,
  nothingLeft: 'Minden talált adat eltávolítva.',
  left: ({ count }) => n(count, { other: '# maradt' }),
  removeFound: ({ found }) => `Eltávolítás: ${found}`,
  putBack: 'Visszatétel',
  putBackFound: ({ found }) => `Visszatétel: ${found}`,
  removeOne: 'Eltávolítás',
  removeAll: 'Mind eltávolítása',
  removeMark: ({ kind, text }) => `${kind} ${text}: eltávolítás`,
  removeKind: {
    card: 'A kártyaszám eltávolítása',
    iban: 'Az IBAN eltávolítása',
    secret: 'A jelszó vagy kód eltávolítása',
    address: 'A cím eltávolítása',
  },
};
