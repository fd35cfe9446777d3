/** The printable report of a month's hours, and the columns of its file. */
export const hoursReport = {
  title: ({ month }: { month: string }) => `Hours in ${month}`,
  from: ({ name }: { name: string }) => `From ${name}`,
  to: ({ name }: { name: string }) => `For ${name}`,
  byArea: 'By area',
  noArea: 'No area',
  entries: 'What it was for',
  day: 'Day',
  what: 'What',
  time: 'Time',
  sum: 'Together',
  made: ({ day }: { day: string }) => `Made on ${day}.`,
  print: 'Print',
  unknown: 'There are no such hours here: open this page from the hours in the sidebar.',
  columns: { day: 'Day', title: 'What', area: 'Area', note: 'Note', minutes: 'Minutes', hours: 'Hours' },
};
