import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Próxima llamada',
  unreadable: 'No se ha podido leer la agenda.',
  notSet: 'No hay ninguna llamada fijada.',
  agenda: 'Agenda',
  nothing: 'La agenda está vacía',
  nothingHint: 'Las preguntas abiertas aparecen aquí solas; para lo demás, pulsa «Hablarlo».',
  send: 'Enviar la agenda',
  sendWithLink: 'Enviar agenda y enlace',
  calendar: 'Calendario',
  saveFile: 'Guardar como archivo de calendario',
  openGoogle: 'Abrir en Google Calendar',
  day: 'Día',
  time: 'Hora',
  link: 'Enlace o número',
  keep: 'Dejarlo así',
  proposed: ({ proposal }) => `Propuesta: ${proposal}`,
  takeOff: ({ title }) => `Quitar de la agenda: ${title}`,
  copied: 'La agenda está en el portapapeles.',
  notCopied: 'El navegador no dejó copiar la agenda.',
  isSet: 'La llamada está fijada.',
  noMoment: 'Di qué día y a qué hora.',
  past: 'Esa hora ya pasó.',
};
