import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/today.ts. */
export const today: Words['today'] = {
  title: 'Hoy',
  stage: {
    proposed: 'Propuesto',
    inbox: 'Por explicar',
    asked: 'Pedido',
    accepted: 'Aceptado',
    working: 'En curso',
    delivered: 'Entregado',
    done: 'Hecho',
    declined: 'Rechazado',
    dropped: 'Descartado',
  },
  stageWithin: {
    proposed: 'propuesto',
    inbox: 'por explicar',
    asked: 'pedido',
    accepted: 'aceptado',
    working: 'en curso',
    delivered: 'entregado',
    done: 'hecho',
    declined: 'rechazado',
    dropped: 'descartado',
  },
  webPage: 'Página web',
  section: {
    needs: 'Te espera',
    hand: 'En marcha',
    later: 'Apartado',
    brief: 'Por explicar',
    done: 'Hecho',
    dropped: 'Descartado',
  },
  beingBriefed: 'En preparación',
  withName: ({ name }) => `Con ${name}`,
  withNobody: { client: 'Con tu asistente', assistant: 'Con tu cliente' },
  knownWith: ({ place, since, stage }) => `${place}, ${since} · ${stage}`,
  knownNeeds: ({ stage, since }) => `Te espera · ${stage}, ${since}`,
  knownAs: ({ stage, since }) => `${stage}, ${since}`,
};
