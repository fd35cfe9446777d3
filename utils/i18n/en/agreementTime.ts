import type { Authority } from '@/utils/delegation/item';
import { n } from './count';

/** What two people agreed on about their time: hours, languages and holidays, answers, budget, absences, the next call. */
export const agreementTime = {
  hours: {
    title: 'Working hours',
    why: 'Promised answers, question slots and warnings are counted in these hours, each in its own zone.',
    begin: ({ hours }: { hours: string }) => `None yet. Begin with ${hours}, then change what differs.`,
    set: 'Set hours',
    setFor: ({ who }: { who: string }) => `Set hours: ${who}`,
    from: 'From',
    to: 'To',
    wrongTime: 'A time, such as 09:00.',
    backwards: 'The day ends after it begins.',
    zone: 'Time zone',
    zoneHint: 'Type a city to search.',
    wrongZone: 'Choose a zone from the list.',
    /** Short names of weekdays: 'Mon to Fri'. */
    dayRange: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    noDay: 'No day',
  },
  places: {
    title: 'Language and holidays',
    why: 'The language each of you reads, and the public holidays each of you keeps.',
    language: 'Language',
    ownLanguageHint: 'What they send you is written in it.',
    languageHint: 'What you send them is written in it.',
    notSaid: 'Not said',
    holidays: 'Public holidays',
    holidaysHint: 'Days off that deadlines and promises count with.',
    noHolidays: 'None kept',
    /** Heading on the sheet. */
    languages: 'Languages',
  },
  answers: {
    title: 'Promised answer',
    why: 'How soon each of you answers a hand-over or a question, in working hours. Later than that, it is shown as silent.',
    urgent: 'Urgent, in hours',
    normal: 'Ordinary, in hours',
    wrongHours: 'Hours, such as 4.',
    none: 'none',
    nonePromised: 'None promised.',
    /** `hours` is a number: '1.5'. */
    urgentWithin: ({ hours }: { hours: string }) => `Urgent: within ${hours} h of working time`,
    normalWithin: ({ hours }: { hours: string }) => `Ordinary: within ${hours} h of working time`,
  },
  slots: {
    title: 'Question slots',
    why: 'Ordinary questions wait for the next of these times, so that nobody is interrupted; urgent ones do not wait.',
    atOnce: 'At once: no slots yet.',
    forYou: 'Questions for you',
    forThem: ({ name }: { name: string }) => `Questions for ${name}`,
    takeOff: ({ time }: { time: string }) => `Take off ${time}`,
    takenOff: ({ time }: { time: string }) => `${time} is taken off.`,
    /** `questions` is `forYou` or `forThem`. */
    fresh: ({ questions }: { questions: string }) => `${questions}: new time`,
    add: ({ questions }: { questions: string }) => `Add a time: ${questions}: new time`,
  },
  budget: {
    title: 'Budget',
    why: 'The time that is paid for, so that both know when it runs out.',
    hours: 'Hours a month',
    wrongHours: 'Hours a month, such as 40.',
    notAgreed: 'not agreed',
    notAgreedYet: 'Not agreed yet.',
    month: ({ count }: { count: number }) => n(count, { one: '# hour a month', other: '# hours a month' }),
  },
  away: {
    title: 'Out of office',
    why: 'These days count as no working time. While the client is away, a stand-in authority says how far the assistant goes instead of asking.',
    not: 'Not away.',
    first: 'First day away',
    last: 'Last day away',
    backwards: 'The last day is before the first.',
    standIn: 'Meanwhile, what would be asked',
    asAgreed: 'As agreed for the area',
    end: 'Not away',
    endFor: ({ who }: { who: string }) => `Not away: ${who}`,
    ended: 'Not away any more.',
    days: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    /** The days with what the assistant may do meanwhile. */
    meanwhile: {
      'ask-first': ({ days }: { days: string }) => `${days}; meanwhile: ask first`,
      'decide-and-tell': ({ days }: { days: string }) => `${days}; meanwhile: decide and tell`,
      'just-do-it': ({ days }: { days: string }) => `${days}; meanwhile: just do it`,
    } satisfies Record<Authority, (values: { days: string }) => string>,
  },
  call: {
    title: 'Next call',
    why: 'What you set aside to talk about goes on its agenda.',
    none: 'None arranged.',
    when: ({ zone }: { zone: string }) => `Day and time (${zone})`,
    wrongWhen: 'A day and a time.',
    link: 'Web address of the meeting',
    cancel: 'No call for now',
    canceled: 'The call is taken off.',
  },
};
