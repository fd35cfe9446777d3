import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Következő hívás',
  unreadable: 'A napirendet nem sikerült beolvasni.',
  notSet: 'Nincs egyeztetett hívás.',
  agenda: 'Napirend',
  nothing: 'A napirend üres',
  nothingHint: 'A nyitott kérdések maguktól ide kerülnek; bármi más a „Napirendre” gombbal.',
  send: 'Napirend küldése',
  sendWithLink: 'Napirend és link küldése',
  calendar: 'Naptár',
  saveFile: 'Mentés naptárfájlként',
  openGoogle: 'Megnyitás a Google Naptárban',
  day: 'Nap',
  time: 'Időpont',
  link: 'Link vagy telefonszám',
  keep: 'Mentés',
  proposed: ({ proposal }) => `Javaslat: ${proposal}`,
  takeOff: ({ title }) => `Levétel a napirendről: ${title}`,
  copied: 'A napirend a vágólapon van.',
  notCopied: 'A böngésző nem engedte lemásolni a napirendet.',
  isSet: 'A hívás időpontja rögzítve.',
  noMoment: 'Adja meg, melyik nap és mikor.',
  past: 'Ez az időpont elmúlt.',
};
