import type { Words } from '@/utils/i18n/language';
import { n } from './count';

const NTH = ['primer', 'segundo', 'tercer', 'cuarto'];

/** See utils/i18n/en/recurring.ts. */
export const recurring: Words['recurring'] = {
  title: 'Lo que se repite',
  why: 'Lo que vuelve crea solo su tarea a tiempo, lista para encargarla. Las repeticiones se quedan contigo.',
  unreadable: 'No se pudieron leer las repeticiones.',
  nothing: 'Todavía no se repite nada',
  nothingHint: 'Añade lo que vuelve cada semana, mes o año.',
  add: 'Añadir una repetición',
  make: 'Hacer que se repita',
  gone: 'Esto ya no se repite.',
  next: ({ day }) => `Próxima: ${day}`,
  nextFrom: ({ day, begins }) => `Próxima: ${day}, aparece: ${begins}`,
  noNext: 'Ninguna fecha por venir',
  paused: 'En pausa',
  follows: ({ procedure }) => `Sigue «${procedure}»`,
  missed: ({ days, count }) =>
    n(count, {
      one: `Sin crear, el navegador estaba cerrado: ${days}`,
      other: `Sin crear, el navegador estaba cerrado: ${days}`,
    }),
  pause: 'Pausar',
  resume: 'Seguir',
  pauseNamed: ({ title }) => `Pausar: ${title}`,
  resumeNamed: ({ title }) => `Seguir: ${title}`,
  endNamed: ({ title }) => `Terminar: ${title}`,
  changeNamed: ({ title }) => `Cambiar: ${title}`,
  said: {
    added: ({ title }) => `«${title}» se repite desde ahora.`,
    saved: ({ title }) => `Se ha guardado «${title}».`,
    paused: ({ title }) => `«${title}» está en pausa.`,
    resumed: ({ title }) => `«${title}» sigue.`,
    ended: ({ title }) => `«${title}» ya no se repite.`,
  },
  rule: {
    days: ({ count }) => n(count, { one: 'Cada día', other: 'Cada # días' }),
    weeks: ({ count, days }) =>
      n(count, {
        one: `Cada semana: ${days}`,
        other: `Cada # semanas: ${days}`,
      }),
    months: ({ count, day }) => n(count, { one: `Cada mes: ${day}`, other: `Cada # meses: ${day}` }),
    quarters: ({ count, day }) =>
      n(count, {
        one: `Cada trimestre: ${day}`,
        other: `Cada # trimestres: ${day}`,
      }),
    years: ({ count, day }) => n(count, { one: `Cada año: ${day}`, other: `Cada # años: ${day}` }),
  },
  monthDay: {
    day: ({ day }) => `día ${day}`,
    orLast: ({ day }) => `día ${day}, o el último de un mes más corto`,
    last: 'último día',
    firstWorking: 'primer día laborable',
    lastWorking: 'último día laborable',
    nth: ({ nth, name }) => `${nth < 0 ? 'último' : (NTH[nth - 1] ?? `${nth}.`)} ${name}`,
  },
  until: ({ often, day }) => `${often}, hasta: ${day}`,
  times: ({ often, count }) => n(count, { one: `${often}, # vez`, other: `${often}, # veces` }),
  dayOff: {
    keep: 'también en un día libre',
    before: 'en un día libre: el día laborable anterior',
    after: 'en un día libre: el día laborable siguiente',
  },
  ownRule: ({ rule }) => `Según una regla propia: ${rule}`,
  ownRuleHint: 'La regla se conserva como está. Right Hand no conoce sus fechas, así que no crea nada.',
  form: {
    what: 'Qué vuelve',
    whatExample: 'Recibos para la gestoría',
    whatMissing: 'Escribe qué vuelve.',
    procedure: 'Proceso',
    noProcedure: 'Ninguno',
    often: 'Con qué frecuencia',
    oftenIs: {
      day: 'Cada día',
      week: 'Cada semana',
      month: 'Cada mes',
      quarter: 'Cada trimestre',
      year: 'Cada año',
    },
    own: 'Según una regla propia',
    every: 'Cuántas de esas veces',
    everyHint: ({ count }) => n(count, { one: 'Todas', other: 'Una vez de cada #' }),
    weekdays: 'Días de la semana',
    weekdaysMissing: 'Elige al menos un día.',
    monthDay: 'Día del mes',
    start: 'Comienzo',
    startMissing: 'Indica cuándo empieza.',
    time: 'Vence a las',
    timeHint: 'Vacío: el final de la jornada',
    dayOff: 'En un día libre',
    dayOffIs: { keep: 'Tal cual', before: 'Día laborable anterior', after: 'Día laborable siguiente' },
    lead: 'Aparece antes',
    leadIs: ({ count }) =>
      n(count, {
        one: '# día laborable antes',
        other: '# días laborables antes',
      }),
    leadNone: 'El mismo día',
    ends: 'Fin',
    endsIs: { never: 'Nunca', until: 'En un día', count: 'Tras un número de veces' },
    until: 'Último día',
    count: 'Veces en total',
    next: 'Las próximas fechas',
    date: ({ day, begins }) => `${day}, aparece: ${begins}`,
    none: 'Ninguna fecha por venir',
  },
};
