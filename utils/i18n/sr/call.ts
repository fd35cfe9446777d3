import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Sledeći razgovor',
  unreadable: 'Dnevni red nije mogao da se pročita.',
  notSet: 'Razgovor nije zakazan.',
  agenda: 'Dnevni red',
  nothing: 'Dnevni red je prazan',
  nothingHint: 'Otvorena pitanja ovde stižu sama; za sve ostalo pritisnite „Na dnevni red“.',
  send: 'Pošalji dnevni red',
  sendWithLink: 'Pošalji dnevni red i link',
  calendar: 'Kalendar',
  saveFile: 'Sačuvaj kao datoteku kalendara',
  openGoogle: 'Otvori u Google kalendaru',
  day: 'Dan',
  time: 'Vreme',
  link: 'Link ili broj',
  keep: 'Sačuvaj ovo',
  proposed: ({ proposal }) => `Predlog: ${proposal}`,
  takeOff: ({ title }) => `Skini sa dnevnog reda: ${title}`,
  copied: 'Dnevni red je kopiran; sada ga nalepite.',
  notCopied: 'Pregledač nije dozvolio da se dnevni red kopira.',
  isSet: 'Razgovor je zakazan.',
  noMoment: 'Navedite kog dana i u koje vreme.',
  past: 'To vreme je već prošlo.',
};
