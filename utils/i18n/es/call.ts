import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Próxima llamada',
  unreadable: 'No se ha podido leer el orden del día.',
  notSet: 'No hay ninguna llamada fijada.',
  agenda: 'Orden del día',
  nothing: 'El orden del día está vacío',
  nothingHint: 'Las preguntas abiertas aparecen aquí solas; para lo demás, pulsa «Hablarlo».',
  send: 'Enviar los puntos',
  sendWithLink: 'Enviar puntos y enlace',
  calendar: 'Calendario',
  saveFile: 'Guardar como archivo de calendario',
  openGoogle: 'Abrir en Google Calendar',
  day: 'Día',
  time: 'Hora',
  link: 'Enlace o número',
  keep: 'Fijar la llamada',
  proposed: ({ proposal }) => `Propuesta: ${proposal}`,
  takeOff: ({ title }) => `Quitar del orden del día: ${title}`,
  copied: 'El orden del día está en el portapapeles.',
  notCopied: 'El navegador no ha dejado copiar el orden del día.',
  isSet: 'La llamada está fijada.',
  noMoment: 'Indica el día y la hora.',
  past: 'Esa hora ya pasó.',
};
