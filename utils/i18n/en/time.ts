/** How long ago, until when, since when. */
export const time = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  /** `when` is 'today 17:00', 'Fri 27 Nov'. */
  due: ({ when }: { when: string }) => `due ${when}`,
  /** The same moment on the reader's clock: '(your Wed 11:00)'. */
  yours: ({ when }: { when: string }) => `(your ${when})`,
  late: 'late',
  minutesLate: ({ count }: { count: number }) => `${count} min late`,
  hoursLate: ({ count }: { count: number }) => `${count} h late`,
  daysLate: ({ count }: { count: number }) => `${count} d late`,
  justNow: 'just now',
  minutesAgo: ({ count }: { count: number }) => `${count} min ago`,
  hoursAgo: ({ count }: { count: number }) => `${count} h ago`,
  daysAgo: ({ count }: { count: number }) => `${count} d ago`,
  /** `clock` is '9:00'. */
  atClock: ({ clock }: { clock: string }) => `at ${clock}`,
  /** `day` is 'tomorrow' or 'Mon 23 Nov'. */
  atDay: ({ day, clock }: { day: string; clock: string }) => `${day} at ${clock}`,
  untilClock: ({ clock }: { clock: string }) => `until ${clock}`,
  untilDay: ({ day, clock }: { day: string; clock: string }) => `until ${day} at ${clock}`,
  /** `clock` is '14:20'. */
  sinceClock: ({ clock }: { clock: string }) => `since ${clock}`,
  sinceYesterday: 'since yesterday',
  /** `day` is 'Tue' or '3 Nov'. */
  sinceDay: ({ day }: { day: string }) => `since ${day}`,
};
