import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/security.ts. */
export const security: Words['security'] = {
  title: 'Seguridad',
  unreadable: 'No se ha podido leer qué se ha rechazado.',
  empty: 'No se ha rechazado nada',
  emptyText:
    'Lo que está falsificado, alterado o viene de alguien que no es de aquí se queda fuera, y figura aquí una vez.',
  why: 'Todo esto se quedó fuera, así que aquí no ha cambiado nada. Lo mismo figura una sola vez, por muchas veces que llegue.',
  refused: 'Rechazado',
  isNew: 'nuevo',
  from: ({ who }) => `A nombre de ${who}`,
  fromUnknown: 'De un dispositivo desconocido',
  entries: ({ count }) => n(count, { one: '# anotación', other: '# anotaciones' }),
  late: 'Escrito después de quitar el dispositivo',
  lateFrom: ({ who, count }) => n(count, { one: `${who}: # anotación`, other: `${who}: # anotaciones` }),
  lateWhy:
    'Es auténtico, pero se escribió después de quitar el dispositivo, o llegó demasiado tarde. Acéptalo solo si sabes qué es.',
  lateWaits: 'Lo decide tu cliente.',
  takeIn: 'Aceptarlo',
  leaveOut: 'Dejarlo fuera',
  tookIn: 'Aceptado.',
  leftOut: 'Se queda fuera.',
  faults: {
    'not-ours': {
      what: 'Esto no lo ha escrito Right Hand.',
      todo: 'Copia otra vez el código o el bloque entero.',
    },
    newer: {
      what: 'Lo ha escrito una versión más nueva de Right Hand.',
      todo: 'Actualiza Right Hand aquí y léelo otra vez.',
    },
    cut: { what: 'Falta el final.', todo: 'Cópialo entero, con la última línea, o pídelo como archivo.' },
    damaged: {
      what: 'Algunos caracteres han cambiado por el camino.',
      todo: 'Cópialo otra vez, o pídelo como archivo.',
    },
    malformed: {
      what: 'No dice lo que tiene que decir.',
      todo: 'Pide que lo envíen otra vez; si sigue así, pregunta qué programa lo hizo.',
    },
    forged: {
      what: 'Se ha falsificado, o alterado por el camino.',
      todo: 'Pregunta de viva voz a la otra parte si lo ha enviado.',
    },
    unreadable: {
      what: 'Está sellado con una clave que este navegador no tiene.',
      todo: 'Pide a la otra parte un paquete nuevo.',
    },
    'other-workspace': {
      what: 'Es de otro espacio de trabajo.',
      todo: 'Léelo donde esté ese espacio de trabajo.',
    },
    stranger: {
      what: 'Viene de un dispositivo que no es de este espacio de trabajo.',
      todo: 'Pregunta a la otra parte si el dispositivo es suyo; si lo es, hay que invitarlo.',
    },
    'wrong-author': {
      what: 'Su autor se hace pasar por otra persona.',
      todo: 'Pregunta a la otra parte qué ha pasado en ese dispositivo.',
    },
    'beyond-role': {
      what: 'Hace más de lo que su autor puede hacer aquí.',
      todo: 'No ha tenido efecto. Si era a propósito, habladlo.',
    },
    rewritten: {
      what: 'Da otro contenido a algo que ya había llegado.',
      todo: 'No se ha tomado nada. Quizá el dispositivo se restauró de una copia antigua: quítalo e invítalo otra vez.',
    },
    removed: {
      what: 'Lo ha escrito un dispositivo quitado.',
      todo: 'El cliente decide si se acepta.',
    },
    'used-invite': {
      what: 'Esta invitación ya se ha usado.',
      todo: 'Pide otra: cada una vale una vez.',
    },
    expired: { what: 'Esta invitación es demasiado antigua.', todo: 'Pide otra.' },
    'not-invited': {
      what: 'No responde a ninguna de tus invitaciones.',
      todo: 'Comprueba que sea la respuesta a tu última invitación, o envía otra.',
    },
    'own-invite': {
      what: 'Esta invitación es tuya.',
      todo: 'Envíala a la otra parte; lo que vuelva se pega aquí.',
    },
    'already-joined': {
      what: 'Este navegador ya es de ese espacio de trabajo.',
      todo: 'Ábrelo en «Espacios de trabajo».',
    },
    'wrong-kit': {
      what: 'El código no es de una hoja de este espacio de trabajo.',
      todo: 'Comprueba cada grupo del código, y que el paquete sea del mismo espacio de trabajo.',
    },
  },
};
