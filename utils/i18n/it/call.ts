import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Prossima chiamata',
  unreadable: 'Non è stato possibile leggere l’agenda.',
  notSet: 'Nessuna chiamata fissata.',
  agenda: 'Agenda',
  nothing: 'L’agenda è vuota',
  nothingHint: 'Le domande aperte compaiono qui da sole; per il resto premi «Parliamone».',
  send: 'Invia l’agenda',
  sendWithLink: 'Invia agenda e link',
  calendar: 'Calendario',
  saveFile: 'Salva come file di calendario',
  openGoogle: 'Apri in Google Calendar',
  day: 'Giorno',
  time: 'Ora',
  link: 'Link o numero',
  keep: 'Tieni così',
  proposed: ({ proposal }) => `Proposta: ${proposal}`,
  takeOff: ({ title }) => `Togli dall’agenda: ${title}`,
  copied: 'L’agenda è negli appunti.',
  notCopied: 'Il browser non ha permesso di copiare l’agenda.',
  isSet: 'La chiamata è fissata.',
  noMoment: 'Indica il giorno e l’ora.',
  past: 'Questo momento è passato.',
};
