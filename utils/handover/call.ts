/** A call, by Zoom or telephone: a calendar entry with the agenda in it. */
import { googleCalendarUrl, icsOf, type Meeting } from './calendar';
import type { Channel, Composed } from './channel';
import { ENCODED_TWICE, fit, TO_PASTE } from './fit';
import type { Message } from './message';
import { phoneDigits, secureAddress } from './reach';
import { textOf } from './text';

/** A longer address of the meeting would leave no room in another; the file has it. */
const LONGEST_PLACE = 500;

/**
 * The calendar entry of `message` as a file and as an address of Google Calendar; `where` is a web address or a number,
 * for a meeting that says none itself. Without a time there is no entry, and the text is to be pasted.
 */
function entry(message: Message, where: string): Composed {
  const { meeting } = message;
  if (meeting === undefined) return TO_PASTE;
  const link = meeting.link === '' ? where : meeting.link;
  const whole: Meeting = { ...meeting, title: message.subject, link, text: textOf(message) };
  const content = icsOf({ ...whole, now: new Date(meeting.madeAt) });
  if (content === '') return TO_PASTE;
  const composed = fit(message, ENCODED_TWICE, ({ subject, body }) =>
    googleCalendarUrl({
      ...whole,
      link: link.length > LONGEST_PLACE ? '' : link,
      title: subject,
      text: body,
    }),
  );
  return { ...composed, file: { name: 'call.ics', type: 'text/calendar', content } };
}

/** A call by Zoom. */
export const zoom: Channel = {
  id: 'zoom',
  name: 'Zoom',
  contact: 'zoom',
  limit: ENCODED_TWICE,
  rich: false,
  reach: true,
  compose: (message, reach) => entry(message, secureAddress(reach) ?? ''),
};

/** A call by telephone. */
export const phone: Channel = {
  id: 'phone',
  name: '',
  contact: 'phone',
  limit: ENCODED_TWICE,
  rich: false,
  reach: true,
  compose: (message, reach) => {
    const digits = phoneDigits(reach);
    return entry(message, digits === null ? '' : `+${digits}`);
  },
};
