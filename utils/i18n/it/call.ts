import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Prossima chiamata',
  unreadable: 'Non è stato possibile leggere l’ordine del giorno.',
  notSet: 'Nessuna chiamata fissata.',
  agenda: 'Ordine del giorno',
  nothing: 'Ordine del giorno vuoto',
  nothingHint: 'Le domande aperte compaiono qui da sole; per il resto premi «Parliamone».',
  send: 'Invia i punti',
  sendWithLink: 'Invia punti e link',
  calendar: 'Calendario',
  saveFile: 'Salva come file di calendario',
  openGoogle: 'Apri in Google Calendar',
  day: 'Giorno',
  time: 'Ora',
  link: 'Link o numero',
  keep: 'Fissa la chiamata',
  proposed: ({ proposal }) => `Proposta: ${proposal}`,
  takeOff: ({ title }) => `Togli dall’ordine del giorno: ${title}`,
  copied: 'L’ordine del giorno è negli appunti.',
  notCopied: 'Il browser non ha permesso di copiare l’ordine del giorno.',
  isSet: 'La chiamata è fissata.',
  noMoment: 'Indica il giorno e l’ora.',
  past: 'Quest’ora è già passata.',
};
