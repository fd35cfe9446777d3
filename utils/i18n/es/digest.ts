import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/digest.ts. */
export const digest: Words['digest'] = {
  unreadable: 'No se han podido leer las decisiones.',
  today: 'Hoy',
  yesterday: 'Ayer',
  nothingNew: 'No hay decisiones nuevas',
  nothingNewHint:
    'Donde tu asistente puede decidir y avisar, lees aquí lo que se ha decidido desde tu última visita.',
  nothingHere: 'Aquí no hay nada que mostrar',
  nothingHereHint: 'Lo que decides y comunicas queda en la cronología del asunto; tu cliente lo lee aquí.',
  seenAll: 'Todo visto',
  allSeen: 'Todo visto. Se queda con cada asunto.',
};
