import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/clocks.ts. */
export const clocks: Words['clocks'] = {
  cities: {
    'Europe/Tallinn': 'Tallinn',
    'Europe/Budapest': 'Budapest',
    'Europe/Belgrade': 'Belgrád',
    'Europe/Rome': 'Róma',
    'Europe/Madrid': 'Madrid',
    'Europe/London': 'London',
  },
  endOfDay: ({ day, name, clock, city }) => `${day}, a munkanap végéig (${name}: ${clock}, ${city}).`,
  endOfYourDay: ({ day, clock, city }) => `${day}, az Ön munkanapjának végéig (${clock}, ${city}).`,
  both: ({ mine, theirs, name }) => `Önnél ${mine} · ${name}: ${theirs}`,
  andTheirs: ({ when, theirs, name }) => `${when} (${name}: ${theirs})`,
  presence: ({ name, clock, state }) => `${name}: ${clock}, ${state}`,
  presenceHere: ({ name, state }) => `${name}: ${state}`,
  working: 'dolgozik',
  off: 'munkaidőn kívül',
  offUntil: ({ until }) => `munkaidőn kívül eddig: ${until}`,
  holiday: ({ country }) => `munkaszüneti nap (${country})`,
  awayUntil: ({ until }) => `távol, utolsó nap: ${until}`,
  dayHoliday: ({ day, country }) => `${day} munkaszüneti nap (${country}).`,
  dayNotWorked: ({ name, when }) => `${name} ${when} nem dolgozik.`,
  dayYouDoNotWork: ({ when }) => `Ön ${when} nem dolgozik.`,
  dayAway: ({ name, until }) => `${name} távol van, az utolsó nap: ${until}.`,
  dayYouAway: ({ until }) => `Ön távol van, az utolsó nap: ${until}.`,
  onWeekday: {
    1: 'hétfőnként',
    2: 'keddenként',
    3: 'szerdánként',
    4: 'csütörtökönként',
    5: 'péntekenként',
    6: 'szombatonként',
    7: 'vasárnaponként',
  },
  nextWorkingDay: ({ day }) => `Következő munkanap: ${day}`,
  letter: {
    forYou: ({ city, yours }) => `${city}; Önnél ${yours}`,
    forMe: ({ city, mine }) => `${city}; nálam ${mine}`,
    forBoth: ({ city, yours, mine }) => `${city}; Önnél ${yours}, nálam ${mine}`,
  },
};
