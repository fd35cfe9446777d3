import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/clocks.ts. */
export const clocks: Words['clocks'] = {
  cities: {
    'Europe/Tallinn': 'Tallinn',
    'Europe/Budapest': 'Budapest',
    'Europe/Belgrade': 'Belgrado',
    'Europe/Rome': 'Roma',
    'Europe/Madrid': 'Madrid',
    'Europe/London': 'Londra',
  },
  endOfDay: ({ day, name, clock, city }) =>
    `Entro ${day}, a fine giornata per ${name} (ore ${clock}, ${city}).`,
  endOfYourDay: ({ day, clock, city }) =>
    `Entro ${day}, alla fine della tua giornata (ore ${clock}, ${city}).`,
  both: ({ mine, theirs, name }) => `${mine} per te · ${theirs} per ${name}`,
  andTheirs: ({ when, theirs, name }) => `${when} (${theirs} per ${name})`,
  presence: ({ name, clock, state }) => `${name}: ${clock}, ${state}`,
  presenceHere: ({ name, state }) => `${name}: ${state}`,
  working: 'al lavoro',
  off: 'fuori orario',
  offUntil: ({ until }) => `fuori orario fino a ${until}`,
  holiday: ({ country }) => `giorno festivo (${country})`,
  awayUntil: ({ until }) => `assente fino a ${until}`,
  dayHoliday: ({ day, country }) => `${day}: giorno festivo (${country}).`,
  dayNotWorked: ({ name, when }) => `${name} non lavora ${when}.`,
  dayYouDoNotWork: ({ when }) => `Non lavori ${when}.`,
  dayAway: ({ name, until }) => `${name} è assente fino a ${until}.`,
  dayYouAway: ({ until }) => `Sei assente fino a ${until}.`,
  onWeekday: {
    1: 'il lunedì',
    2: 'il martedì',
    3: 'il mercoledì',
    4: 'il giovedì',
    5: 'il venerdì',
    6: 'il sabato',
    7: 'la domenica',
  },
  nextWorkingDay: ({ day }) => `Prossimo giorno lavorativo: ${day}`,
  letter: {
    forYou: ({ city, yours }) => `${city}; ${yours} per Lei`,
    forMe: ({ city, mine }) => `${city}; ${mine} per me`,
    forBoth: ({ city, yours, mine }) => `${city}; ${yours} per Lei, ${mine} per me`,
  },
};
