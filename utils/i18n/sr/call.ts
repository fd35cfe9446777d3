import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Sledeći poziv',
  unreadable: 'Dnevni red nije mogao da se pročita.',
  notSet: 'Poziv nije zakazan.',
  agenda: 'Dnevni red',
  nothing: 'Dnevni red je prazan',
  nothingHint: 'Otvorena pitanja ovde stoje sama od sebe; za sve ostalo pritisnite „Za razgovor“.',
  send: 'Pošalji teme',
  sendWithLink: 'Pošalji teme i link',
  calendar: 'Kalendar',
  saveFile: 'Sačuvaj kao datoteku kalendara',
  openGoogle: 'Otvori u Google kalendaru',
  day: 'Dan',
  time: 'Vreme',
  link: 'Link ili broj',
  keep: 'Neka bude ovako',
  proposed: ({ proposal }) => `Predlog: ${proposal}`,
  takeOff: ({ title }) => `Skini s dnevnog reda: ${title}`,
  copied: 'Dnevni red je kopiran i može da se nalepi.',
  notCopied: 'Pregledač nije dozvolio da se dnevni red kopira.',
  isSet: 'Poziv je zakazan.',
  noMoment: 'Navedite kog dana i u koje vreme.',
  past: 'To vreme je prošlo.',
};
