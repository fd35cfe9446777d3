/** The link of the call, for a meeting that a source speaks of. */
import type { Agreement } from '@/utils/delegation/agreement';
import type { FoundDay } from '@/utils/delegation/found';
import { otherRole } from '@/utils/delegation/slots';
import { agendaOf } from '@/utils/handover/agenda';
import { letterClocks } from '@/utils/handover/phrases';
import { t } from '@/utils/i18n/spoken';
import { saveDraft } from '@/utils/store/drafts';
import { talkAbout } from '@/utils/store/talk';
import type { Space } from './act-space';
import { failureWords } from './actions';
import type { AppState } from './app-context';
import { sendAgenda } from './call-agenda';
import { callDraft } from './call-form';

/** What the meeting is about; `id` is that of the item, null for a page that is none yet. */
export interface About {
  id: string | null;
  title: string;
}

/**
 * Opens the invitation in the agreed channel, with the link that is agreed on. Where the link or the time of day is not
 * known it opens the next call instead, filled with what is, and says what to add.
 */
export async function sendCallLink(
  app: AppState,
  space: Space,
  meeting: FoundDay,
  about: About,
): Promise<void> {
  const link = linkOf(space.agreement);
  if (link !== '' && meeting.time !== undefined) await invite(app, space, { at: meeting.at, link }, about);
  else await openCall(app, space, meeting, about);
}

/** Where they meet: the room of the latest call, else the address agreed on for Zoom. */
function linkOf({ call, channels, reach }: Agreement): string {
  const room = call?.link.trim() ?? '';
  return room !== '' || !channels.includes('zoom') ? room : (reach.zoom?.trim() ?? '');
}

function invite(
  app: AppState,
  space: Space,
  call: { at: string; link: string },
  about: About,
): Promise<void> {
  const { workspace, me, other, agreement } = space;
  const reader = otherRole(space.role);
  const message = agendaOf(call, [{ title: about.title, reason: '' }], other, me, {
    // A meeting of its own: in a calendar it must not move the next call.
    uid: `${workspace.id}-${call.at}`,
    now: new Date(),
    zone: agreement.hours[reader]?.zone ?? app.clock.zone,
    clocks: letterClocks(agreement, reader, app.clock.zone),
    language: app.letters(workspace),
  });
  return sendAgenda(app, space, message);
}

/** Opens the next call, filled with what is known of a meeting, and says what to add; an item comes onto its agenda. */
export async function openCall(
  app: AppState,
  { workspace, agreement }: Space,
  { date, time = '' }: FoundDay,
  { id }: About,
): Promise<void> {
  const { store, go, toast } = app;
  const link = linkOf(agreement);
  try {
    const now = new Date();
    await saveDraft(store, ...callDraft(workspace.id, { date, time, link }), now);
    if (id !== null) await talkAbout(store, [id], true, now);
    go({ view: 'call', workspace: workspace.id });
    if (time === '' || link === '') toast(time === '' ? t.found.addTime : t.found.addLink);
  } catch (error) {
    toast(failureWords(error));
  }
}
