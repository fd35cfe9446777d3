import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/digest.ts. */
export const digest: Words['digest'] = {
  unreadable: 'Otsuseid ei saanud lugeda.',
  today: 'Täna',
  yesterday: 'Eile',
  nothingNew: 'Midagi uut ei otsustatud',
  nothingNewHint:
    'Kus assistent võib ise otsustada ja sellest teada anda, seal näed siit, mida on pärast sinu viimast käiku otsustatud.',
  nothingHere: 'Siin pole midagi näidata',
  nothingHereHint: 'Mida sa otsustad ja teada annad, jääb asja ajaloosse; klient loeb seda siit.',
  seenAll: 'Kõik nähtud',
  allSeen: 'Kõik nähtud. Otsused jäävad asjade juurde alles.',
};
