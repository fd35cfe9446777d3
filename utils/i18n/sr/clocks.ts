import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/clocks.ts. */
export const clocks: Words['clocks'] = {
  cities: {
    'Europe/Tallinn': 'Talin',
    'Europe/Budapest': 'Budimpešta',
    'Europe/Belgrade': 'Beograd',
    'Europe/Rome': 'Rim',
    'Europe/Madrid': 'Madrid',
    'Europe/London': 'London',
  },
  endOfDay: ({ day, name, clock, city }) => `${day}, do kraja radnog dana (${name}: ${clock}, ${city}).`,
  endOfYourDay: ({ day, clock, city }) => `${day}, do kraja Vašeg radnog dana (${clock}, ${city}).`,
  both: ({ mine, theirs, name }) => `kod Vas ${mine} · ${name}: ${theirs}`,
  andTheirs: ({ when, theirs, name }) => `${when} (${name}: ${theirs})`,
  presence: ({ name, clock, state }) => `${name}: ${clock}, ${state}`,
  presenceHere: ({ name, state }) => `${name}: ${state}`,
  working: 'na poslu',
  off: 'ne radi',
  offUntil: ({ until }) => `ne radi do ${until}`,
  holiday: ({ country }) => `državni praznik (${country})`,
  awayUntil: ({ until }) => `odsustvo, zaključno sa: ${until}`,
  dayHoliday: ({ day, country }) => `${day} – državni praznik (${country}).`,
  dayNotWorked: ({ name, when }) => `${name} ne radi ${when}.`,
  dayYouDoNotWork: ({ when }) => `Ne radite ${when}.`,
  dayAway: ({ name, until }) => `${name} je na odsustvu, zaključno sa: ${until}.`,
  dayYouAway: ({ until }) => `Na odsustvu ste, zaključno sa: ${until}.`,
  onWeekday: {
    1: 'ponedeljkom',
    2: 'utorkom',
    3: 'sredom',
    4: 'četvrtkom',
    5: 'petkom',
    6: 'subotom',
    7: 'nedeljom',
  },
  nextWorkingDay: ({ day }) => `Sledeći radni dan: ${day}`,
  letter: {
    forYou: ({ city, yours }) => `${city}; kod Vas ${yours}`,
    forMe: ({ city, mine }) => `${city}; kod mene ${mine}`,
    forBoth: ({ city, yours, mine }) => `${city}; kod Vas ${yours}, kod mene ${mine}`,
  },
};
