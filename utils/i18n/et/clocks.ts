import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/clocks.ts. */
export const clocks: Words['clocks'] = {
  cities: {
    'Europe/Tallinn': 'Tallinn',
    'Europe/Budapest': 'Budapest',
    'Europe/Belgrade': 'Belgrad',
    'Europe/Rome': 'Rooma',
    'Europe/Madrid': 'Madrid',
    'Europe/London': 'London',
  },
  endOfDay: ({ day, name, clock, city }) => `${day}, tööpäeva lõpuks (${name}: kell ${clock}, ${city}).`,
  endOfYourDay: ({ day, clock, city }) => `${day}, sinu tööpäeva lõpuks (kell ${clock}, ${city}).`,
  both: ({ mine, theirs, name }) => `sul ${mine} · ${name}: ${theirs}`,
  andTheirs: ({ when, theirs, name }) => `${when} (${name}: ${theirs})`,
  presence: ({ name, clock, state }) => `${name}: ${clock}, ${state}`,
  presenceHere: ({ name, state }) => `${name}: ${state}`,
  working: 'tööl',
  off: 'väljaspool tööaega',
  offUntil: ({ until }) => `väljaspool tööaega, tagasi ${until}`,
  holiday: ({ country }) => `riigipüha (${country})`,
  awayUntil: ({ until }) => `eemal, viimane päev ${until}`,
  dayHoliday: ({ day, country }) => `${day} on riigipüha (${country}).`,
  dayNotWorked: ({ name, when }) => `${name} ${when} ei tööta.`,
  dayYouDoNotWork: ({ when }) => `Sa ei tööta ${when}.`,
  dayAway: ({ name, until }) => `${name} on eemal, viimane päev on ${until}.`,
  dayYouAway: ({ until }) => `Sa oled eemal, viimane päev on ${until}.`,
  onWeekday: {
    1: 'esmaspäeviti',
    2: 'teisipäeviti',
    3: 'kolmapäeviti',
    4: 'neljapäeviti',
    5: 'reedeti',
    6: 'laupäeviti',
    7: 'pühapäeviti',
  },
  nextWorkingDay: ({ day }) => `Järgmine tööpäev: ${day}`,
  letter: {
    forYou: ({ city, yours }) => `${city}; sinul ${yours}`,
    forMe: ({ city, mine }) => `${city}; minul ${mine}`,
    forBoth: ({ city, yours, mine }) => `${city}; sinul ${yours}, minul ${mine}`,
  },
};
