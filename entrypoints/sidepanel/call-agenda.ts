/** The agenda of the next call, and the ways it goes out. */
import type { AgendaEntry } from '@/components/call/CallView';
import { openUrl } from '@/utils/browser/tabs';
import type { Contact } from '@/utils/delegation/item';
import { agendaOf } from '@/utils/handover/agenda';
import { googleCalendarUrl, icsOf } from '@/utils/handover/calendar';
import { channelFor } from '@/utils/handover/index';
import { CALL_MINUTES, type Message } from '@/utils/handover/message';
import { letterClocks } from '@/utils/handover/phrases';
import { textOf } from '@/utils/handover/text';
import { t } from '@/utils/i18n/spoken';
import type { Space } from './act-space';
import { failureWords } from './actions';
import type { AppState } from './app-context';
import { packMessage, saveFile } from './brief-send';
import type { Desk } from './desk';

/** The points of one workspace: each open question, and each item to talk about that asks nothing. */
export function pointsOf(desk: Desk, workspace: string): AgendaEntry[] {
  const talk = desk.talk.filter((row) => row.workspace === workspace);
  const onAgenda = new Set(talk.map(({ id }) => id));
  const asked = [...desk.open, ...desk.later, ...desk.own].filter(({ row }) => row.workspace === workspace);
  const asking = new Set(asked.map(({ row }) => row.id));
  return [
    ...talk
      .filter(({ id }) => !asking.has(id))
      .map((row) => ({
        ...{ id: row.id, item: row.id, title: row.title, question: null, talk: true },
        reason: row.warning?.reason ?? row.stageNote,
      })),
    ...asked.map(({ row, question }) => ({
      ...{ id: question.id, item: row.id, title: row.title, question, reason: '' },
      talk: onAgenda.has(row.id),
    })),
  ];
}

/** The agenda as a message to the other member. */
export function agendaMessage(app: AppState, space: Space, points: readonly AgendaEntry[]): Message {
  const { workspace, me, other, agreement, role } = space;
  const call = agreement.call !== null && Date.parse(agreement.call.at) > Date.now() ? agreement.call : null;
  const reader = role === 'client' ? 'assistant' : 'client';
  const zone = agreement.hours[reader]?.zone ?? app.clock.zone;
  const clocks = letterClocks(agreement, reader, app.clock.zone);
  const said = points.map(({ title, reason, question }) => ({
    ...{ title, reason },
    ...(question === null ? {} : { question }),
  }));
  const language = app.letters(workspace);
  return agendaOf(call, said, other, me, { uid: workspace.id, now: new Date(), zone, language, clocks });
}

/** Calls carry no written agenda. */
const SPOKEN: readonly Contact[] = ['zoom', 'phone'];

/** Opens the agreed channel with the agenda, and says what to do next. */
export async function sendAgenda(app: AppState, { agreement }: Space, message: Message): Promise<void> {
  const contact = agreement.channels.find((one) => !SPOKEN.includes(one)) ?? 'email';
  const channel = channelFor(contact, app.settings.mailClient) ?? 'copy';
  const parcel = packMessage(message, channel, agreement.reach[contact] ?? '');
  try {
    await parcel.copy();
    await parcel.open();
    app.toast(parcel.next);
  } catch (error) {
    app.toast(failureWords(error));
  }
}

/** Puts the agenda on the clipboard. */
export async function copyAgenda(app: AppState, message: Message): Promise<void> {
  try {
    await navigator.clipboard.writeText(textOf(message));
    app.toast(t.call.copied);
  } catch {
    app.toast(t.call.notCopied);
  }
}

/** Saves the call as a calendar file, or opens it in Google Calendar. */
export async function toCalendar(message: Message, way: 'file' | 'google'): Promise<void> {
  const { meeting } = message;
  if (meeting === undefined) return;
  const { at, title, link, uid, organizer } = meeting;
  const entry = { uid, title, at, link, minutes: CALL_MINUTES, text: textOf(message) };
  if (way === 'google') await openUrl(googleCalendarUrl(entry));
  else {
    const content = icsOf({ ...entry, ...(organizer === undefined ? {} : { organizer }), now: new Date() });
    saveFile({ name: 'call.ics', type: 'text/calendar', content });
  }
}
