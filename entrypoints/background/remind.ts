/** Reminds: reads what is open, shows what is due as notifications, and only then remembers that it did. */
import { showReminders } from '@/utils/browser/notify';
import { planReminders, type ReminderDesk } from '@/utils/delegation/reminder-plan';
import { rhythmOf } from '@/utils/delegation/reminder-slots';
import { remindersOf } from '@/utils/delegation/reminders';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { reminderText, type ReminderSpeech } from '@/utils/i18n/reminder-text';
import type { Store } from '@/utils/store/open';
import { closeSlots, readReminderFacts, readReminderMemory, rememberShown } from '@/utils/store/reminders';

/** Shows what is due now; gives the instant (ISO) at which to look again, or null. */
export async function keepReminders(
  store: Store,
  workspaces: readonly Workspace[],
  speech: Pick<ReminderSpeech, 'words' | 'code'>,
  now: Date,
): Promise<string | null> {
  const { zone, desks, through } = await readDesks(store, workspaces, now);
  const { notices, done, next } = planReminders(desks, through, now);
  const { open, later } = speech.words;
  try {
    for (const notice of notices) {
      await showReminders(notice, { ...reminderText(notice, { ...speech, zone }), open, later });
      await rememberShown(store, notice);
    }
    await closeSlots(store, done, now);
  } catch (error) {
    // Nothing was remembered, so the next look tries again; the badge must not suffer.
    console.error(error);
  }
  return next;
}

async function readDesks(store: Store, workspaces: readonly Workspace[], now: Date) {
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  const { remembered, through } = await readReminderMemory(store);
  const desks: ReminderDesk[] = [];
  for (const workspace of workspaces) {
    const { id, walled, agreement } = workspace;
    desks.push({
      workspace: id,
      walled,
      rhythm: rhythmOf(agreement, roleIn(workspace), zone),
      reminders: remindersOf(await readReminderFacts(store, workspace, zone, now), now),
      remembered: remembered.get(id) ?? new Map(),
    });
  }
  return { zone, desks, through };
}
