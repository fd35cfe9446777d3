import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {
  button: {
    delegate: 'Delegar esto',
    hint: 'Pásalo a tu asistente. Mantén pulsado Shift para guardarlo para después.',
    openHint: 'Abrir en la barra lateral',
    later: 'Guardado para después',
    undo: 'Deshacer',
    undone: 'Deshecho',
    notUndone: 'Ya no se puede deshacer',
    failed: 'No se ha podido guardar. Recarga la página e inténtalo de nuevo.',
    close: 'Cerrar',
  },
  stage: {
    proposed: 'Propuesto por tu asistente',
    inbox: 'Guardado: por explicar',
    asked: 'Con tu asistente: pedido',
    accepted: 'Con tu asistente: aceptado',
    working: 'Con tu asistente: en curso',
    delivered: 'Entregado: por revisar',
    done: 'Hecho',
    declined: 'Tu asistente lo ha rechazado',
    dropped: 'Descartado',
  },
  signal: {
    conflict: 'Te espera: dos respuestas cruzadas',
    question: 'Te espera: una pregunta',
    keptLate: 'Guardado: con retraso',
    late: 'Con tu asistente: con retraso',
    atRisk: 'Con tu asistente: en riesgo',
  },
};
