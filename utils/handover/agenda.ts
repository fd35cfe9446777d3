/** The agenda of a call. */
import type { Call } from '@/utils/delegation/agreement';
import type { Person, Question } from '@/utils/delegation/item';
import { oneLine, shorten, tidy } from './lines';
import { CALL_MINUTES, greeting, signature, SUBJECT_LENGTH, type Block, type Message } from './message';
import type { When } from './nudge';
import { momentSentence } from './phrases';

/** One point of an agenda. */
export interface AgendaPoint {
  title: string;
  /** Why it is to be talked about, one sentence or ''. */
  reason: string;
  question?: Question;
}

/** What names the call; with the workspace's id a calendar knows a moved call again. */
export interface CallOptions extends When {
  uid?: string;
  /** {@link CALL_MINUTES} when nobody said. */
  minutes?: number;
}

/** The agenda from `from` to `to`; with a call it carries the calendar entry that Zoom and phone offer. */
export function agendaOf(
  call: Call | null,
  points: readonly AgendaPoint[],
  to: Person,
  from: Person,
  options: CallOptions,
): Message {
  const when = call === null ? '' : momentSentence(call.at, options.zone);
  const subject = shorten(when === '' ? 'Our call' : `Our call, ${when}`, SUBJECT_LENGTH);
  const link = oneLine(call?.link ?? '');
  return {
    to: oneLine(to.email),
    subject,
    blocks: [
      greeting(to),
      { kind: 'paragraph', text: opening(when, points.length) },
      ...(link === '' ? [] : [{ kind: 'paragraph' as const, text: `We meet at ${link}` }]),
      ...points.map(pointBlock),
      ...signature(from),
    ],
    link,
    ...(call === null ? {} : { meeting: meetingOf(call, subject, from, options) }),
  };
}

function opening(when: string, count: number): string {
  const what = count === 1 ? 'one point' : `${count === 0 ? 'no' : count} points`;
  return when === '' ? `for our next call I have ${what}.` : `we talk on ${when}. I have ${what}.`;
}

function pointBlock({ title, reason, question }: AgendaPoint, at: number): Block {
  const lines = [tidy(reason), ...(question === undefined ? [] : questionLines(question))].filter(
    (line) => line !== '',
  );
  const heading = `${at + 1}. ${oneLine(title) || 'Something'}`;
  return lines.length === 0
    ? { kind: 'paragraph', text: heading }
    : { kind: 'section', title: heading, text: lines.join('\n') };
}

function questionLines({ text, options, recommended, why }: Question): string[] {
  return [
    `Question: ${oneLine(text)}`,
    ...options.map((option, at) => `- ${oneLine(option)}${at === recommended ? ' (proposed)' : ''}`),
    ...(recommended === null && why.trim() !== '' ? [`No proposal: ${oneLine(why)}`] : []),
  ];
}

function meetingOf(
  call: Call,
  title: string,
  from: Person,
  options: CallOptions,
): Message['meeting'] & object {
  return {
    uid: `${options.uid ?? call.at}@right-hand`,
    title,
    at: call.at,
    minutes: options.minutes ?? CALL_MINUTES,
    text: '',
    link: oneLine(call.link),
    organizer: from,
    madeAt: options.now.toISOString(),
  };
}
