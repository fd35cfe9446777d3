import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/clocks.ts. */
export const clocks: Words['clocks'] = {
  cities: {
    'Europe/Tallinn': 'Tallin',
    'Europe/Budapest': 'Budapest',
    'Europe/Belgrade': 'Belgrado',
    'Europe/Rome': 'Roma',
    'Europe/Madrid': 'Madrid',
    'Europe/London': 'Londres',
  },
  endOfDay: ({ day, name, clock, city }) =>
    `El ${day}, al final de la jornada de ${name} (${clock} en ${city}).`,
  endOfYourDay: ({ day, clock, city }) => `El ${day}, al final de tu jornada (${clock} en ${city}).`,
  both: ({ mine, theirs, name }) => `${mine} para ti · ${theirs} para ${name}`,
  andTheirs: ({ when, theirs, name }) => `${when} (${theirs} para ${name})`,
  presence: ({ name, clock, state }) => `${name}: ${clock}, ${state}`,
  presenceHere: ({ name, state }) => `${name}: ${state}`,
  working: 'en su horario',
  off: 'fuera de horario',
  offUntil: ({ until }) => `fuera de horario hasta ${until}`,
  holiday: ({ country }) => `festivo en ${country}`,
  awayUntil: ({ until }) => `ausente hasta el ${until}`,
  dayHoliday: ({ day, country }) => `El ${day} es festivo en ${country}.`,
  dayNotWorked: ({ name, when }) => `${name} no trabaja ${when}.`,
  dayYouDoNotWork: ({ when }) => `No trabajas ${when}.`,
  dayAway: ({ name, until }) => `${name} estará fuera hasta el ${until}.`,
  dayYouAway: ({ until }) => `Estarás fuera hasta el ${until}.`,
  onWeekday: {
    1: 'los lunes',
    2: 'los martes',
    3: 'los miércoles',
    4: 'los jueves',
    5: 'los viernes',
    6: 'los sábados',
    7: 'los domingos',
  },
  nextWorkingDay: ({ day }) => `Siguiente día laborable: ${day}`,
  letter: {
    forYou: ({ city, yours }) => `${city}; ${yours} para ti`,
    forMe: ({ city, mine }) => `${city}; ${mine} para mí`,
    forBoth: ({ city, yours, mine }) => `${city}; ${yours} para ti, ${mine} para mí`,
  },
};
