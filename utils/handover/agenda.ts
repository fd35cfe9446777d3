/** The agenda of a call. */
import type { Call } from '@/utils/delegation/agreement';
import type { Person, Question } from '@/utils/delegation/item';
import type { Language } from '@/utils/i18n/language';
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
  const { language } = options;
  const { agenda } = language.words;
  const moment = call === null ? '' : momentSentence(call.at, options.zone, language, options.clocks);
  const about = moment === '' ? agenda.subject : agenda.subjectAt({ moment });
  const subject = shorten(about, SUBJECT_LENGTH);
  const link = oneLine(call?.link ?? '');
  return {
    language,
    to: oneLine(to.email),
    subject,
    blocks: [
      greeting(to, language),
      { kind: 'paragraph', text: opening(moment, points.length, language) },
      ...(link === '' ? [] : [{ kind: 'paragraph' as const, text: agenda.meetAt({ link }) }]),
      ...points.map((point, at) => pointBlock(point, at, language)),
      ...signature(from, language),
    ],
    link,
    ...(call === null ? {} : { meeting: meetingOf(call, subject, from, options) }),
  };
}

function opening(moment: string, count: number, { words }: Language): string {
  const { opening: next, openingNone, openingAt, openingAtNone } = words.agenda;
  if (moment === '') return count === 0 ? openingNone : next({ count });
  return count === 0 ? openingAtNone({ moment }) : openingAt({ moment, count });
}

function pointBlock({ title, reason, question }: AgendaPoint, at: number, language: Language): Block {
  const asked = question === undefined ? [] : questionLines(question, language);
  const lines = [tidy(reason), ...asked].filter((line) => line !== '');
  const heading = `${at + 1}. ${oneLine(title) || language.words.agenda.untitled}`;
  return lines.length === 0
    ? { kind: 'paragraph', text: heading }
    : { kind: 'section', title: heading, text: lines.join('\n') };
}

function questionLines({ text, options, recommended, why }: Question, { words }: Language): string[] {
  const { question, proposed, noProposal } = words.agenda;
  const optionLine = (option: string, at: number): string =>
    `- ${at === recommended ? proposed({ option }) : option}`;
  return [
    question({ text: oneLine(text) }),
    ...options.map(oneLine).map(optionLine),
    ...(recommended === null && why.trim() !== '' ? [noProposal({ why: oneLine(why) })] : []),
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
