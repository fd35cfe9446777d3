/** What a notification of reminders says. For the background: days through Intl alone, which needs no file per language. */
import type { Reminder } from '@/utils/delegation/reminders';
import type { ReminderNotice } from '@/utils/delegation/reminder-plan';
import type { LanguageCode } from './languages';
import type { Words } from './language';

/** Lines below the title of a notification. */
const MOST_LINES = 3;

/** The language that is spoken, by its words, and the zone (IANA) of the reader's clock. */
export interface ReminderSpeech {
  words: Words['reminders'];
  code: LanguageCode;
  zone: string;
}

/** Title and text of a notification; of a walled workspace only that there is something. */
export function reminderText(
  { group, reminders }: Pick<ReminderNotice, 'group' | 'reminders'>,
  speech: ReminderSpeech,
): { title: string; message: string } {
  const { words } = speech;
  const title = words.needYou({ count: reminders.length });
  if (group !== '') return { title, message: words.apart };
  const lines = reminders.slice(0, MOST_LINES).map((one) => lineOf(one, speech));
  return { title, message: lines.join('\n') };
}

function lineOf(reminder: Reminder, speech: ReminderSpeech): string {
  const { words } = speech;
  const { kind, title, item, about, count } = reminder;
  switch (kind) {
    case 'late':
      return words.late({ title });
    case 'due-soon':
      return words.dueSoon({ title, when: momentOf(about, speech) });
    case 'silent':
      return words.silent({ title });
    case 'questions':
      return item === null ? words.questions({ count }) : words.urgentQuestion({ title });
    case 'check-in': {
      const clock = clockOf(about, speech);
      return count > 0 ? words.callAbout({ clock, count }) : words.call({ clock });
    }
    case 'birthday':
      return words.birthday({ name: title, day: dayOf(about, speech) });
  }
}

/** As the pages write it: British English. */
function tagOf({ code }: ReminderSpeech): string {
  return code === 'en' ? 'en-GB' : code;
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

function clockOf(iso: string, speech: ReminderSpeech): string {
  return as(new Date(iso), CLOCK, speech, speech.zone);
}

function momentOf(iso: string, speech: ReminderSpeech): string {
  return as(new Date(iso), { ...DAY, ...CLOCK }, speech, speech.zone);
}

function dayOf(date: string, speech: ReminderSpeech): string {
  return as(new Date(`${date}T00:00:00Z`), DAY, speech, 'UTC');
}

function as(moment: Date, how: Intl.DateTimeFormatOptions, speech: ReminderSpeech, timeZone: string): string {
  return new Intl.DateTimeFormat(tagOf(speech), { ...how, timeZone }).format(moment);
}
