/** Two clocks: whose day ends when, what both clocks show, who is at work; `clock` is '17:00', `city` 'Tallinn'. */
export const clocks = {
  /** Zones whose city has another name in another language. */
  cities: {
    'Europe/Tallinn': 'Tallinn',
    'Europe/Budapest': 'Budapest',
    'Europe/Belgrade': 'Belgrade',
    'Europe/Rome': 'Rome',
    'Europe/Madrid': 'Madrid',
    'Europe/London': 'London',
  },
  /** A deadline without a time; `name` is the assistant's, or 'your assistant'. */
  endOfDay: ({ day, name, clock, city }: { day: string; name: string; clock: string; city: string }) =>
    `${day}, end of ${name}’s day (${clock} in ${city}).`,
  endOfYourDay: ({ day, clock, city }: { day: string; clock: string; city: string }) =>
    `${day}, end of your day (${clock} in ${city}).`,
  /** One moment on both clocks: '17:00', or 'Fri 23:30' where the days differ. */
  both: ({ mine, theirs, name }: { mine: string; theirs: string; name: string }) =>
    `${mine} for you · ${theirs} for ${name}`,
  /** `when` is said on the user's own clock. */
  andTheirs: ({ when, theirs, name }: { when: string; theirs: string; name: string }) =>
    `${when} (${theirs} for ${name})`,
  /** The other person now; `state` is one of the states below. */
  presence: ({ name, clock, state }: { name: string; clock: string; state: string }) =>
    `${name}: ${clock}, ${state}`,
  presenceHere: ({ name, state }: { name: string; state: string }) => `${name}: ${state}`,
  working: 'at work',
  off: 'not working',
  /** `until` is 'Mon 09:00'. */
  offUntil: ({ until }: { until: string }) => `off until ${until}`,
  holiday: ({ country }: { country: string }) => `public holiday in ${country}`,
  /** `until` is the last day, 'Fri 27 Nov'. */
  awayUntil: ({ until }: { until: string }) => `away until ${until}`,
  /** A deadline on a day off; `day` is 'Tue 24 Feb', `when` one of the weekdays below. */
  dayHoliday: ({ day, country }: { day: string; country: string }) =>
    `${day} is a public holiday in ${country}.`,
  dayNotWorked: ({ name, when }: { name: string; when: string }) => `${name} does not work ${when}.`,
  dayYouDoNotWork: ({ when }: { when: string }) => `You do not work ${when}.`,
  dayAway: ({ name, until }: { name: string; until: string }) => `${name} is away until ${until}.`,
  dayYouAway: ({ until }: { until: string }) => `You are away until ${until}.`,
  onWeekday: {
    1: 'on Mondays',
    2: 'on Tuesdays',
    3: 'on Wednesdays',
    4: 'on Thursdays',
    5: 'on Fridays',
    6: 'on Saturdays',
    7: 'on Sundays',
  },
  nextWorkingDay: ({ day }: { day: string }) => `Next working day: ${day}`,
  /** In a letter, “you” is who reads it; stands in the brackets of message.moment instead of the city alone. */
  letter: {
    forYou: ({ city, yours }: { city: string; yours: string }) => `${city}; ${yours} for you`,
    forMe: ({ city, mine }: { city: string; mine: string }) => `${city}; ${mine} for me`,
    forBoth: ({ city, yours, mine }: { city: string; yours: string; mine: string }) =>
      `${city}; ${yours} for you, ${mine} for me`,
  },
};
