import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/suggestions.ts. */
export const suggestions: Words['suggestions'] = {
  label: 'Sugerencias',
  dismiss: 'Esto no',
  dismissNamed: ({ what }) => `Esto no: ${what}`,
  dismissed: 'No se volverá a sugerir.',
  repeat: {
    weekly: ({ title, count }) =>
      n(count, {
        one: `Encargada # vez, más o menos cada semana: «${title}»`,
        other: `Encargada # veces, más o menos cada semana: «${title}»`,
      }),
    monthly: ({ title, count }) =>
      n(count, {
        one: `Encargada # vez, más o menos cada mes: «${title}»`,
        other: `Encargada # veces, más o menos cada mes: «${title}»`,
      }),
    quarterly: ({ title, count }) =>
      n(count, {
        one: `Encargada # vez, más o menos cada trimestre: «${title}»`,
        other: `Encargada # veces, más o menos cada trimestre: «${title}»`,
      }),
    yearly: ({ title, count }) =>
      n(count, {
        one: `Encargada # vez, más o menos cada año: «${title}»`,
        other: `Encargada # veces, más o menos cada año: «${title}»`,
      }),
    why: {
      procedure: 'Siguen el mismo proceso.',
      sender: ({ from }) => `Siempre de la misma procedencia: ${from}.`,
      title: 'Sus títulos se parecen.',
    },
  },
  person: {
    what: ({ name, day }) => `${name}: ${day}`,
    why: 'Un día de la lista de personas para recordar.',
    whyNote: ({ note }) => `Un día de la lista de personas para recordar, con la nota: ${note}`,
    take: 'Encargar algo',
    item: ({ name }) => `Encargar flores para ${name}`,
    dismiss: 'Este año no',
    dismissNamed: ({ name }) => `Este año no: ${name}`,
    dismissed: ({ name }) => `${name}: este año no habrá más sugerencias.`,
  },
  meeting: {
    why: ({ words }) => `Se sugiere porque dice: «${words}»`,
    agenda: 'Poner en el orden del día',
    remind: 'Recordármelo',
    dismiss: 'No hay reunión',
  },
};
