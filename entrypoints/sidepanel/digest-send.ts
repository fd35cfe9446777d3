/** The digest of one workspace, and the ways it goes out. */
import { digestOf, type DigestPeriod } from '@/utils/delegation/digest';
import { otherRole } from '@/utils/delegation/slots';
import type { Workspace } from '@/utils/delegation/workspace';
import { digestMessageOf } from '@/utils/handover/digest';
import { letterClocks } from '@/utils/handover/phrases';
import type { Message } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';
import { t } from '@/utils/i18n/spoken';
import { readSharedDigest } from '@/utils/store/shared-digest';
import { spaceOf } from './act-space';
import { failureWords } from './actions';
import type { AppState } from './app-context';
import { sendAgenda } from './call-agenda';

async function messageFor(app: AppState, workspace: Workspace, period: DigestPeriod): Promise<Message> {
  const now = new Date();
  const { me, other, role, agreement } = spaceOf(app, { workspace: workspace.id });
  const { zone } = app.clock;
  const { facts, theirs } = await readSharedDigest(app.store, workspace, period, now, zone);
  const digest = digestOf(period, facts, now, zone);
  const clocks = letterClocks(agreement, otherRole(role), zone);
  return digestMessageOf({ digest, theirs, role, clocks }, other, me, app.letters(workspace));
}

/** Opens the agreed channel with the digest, and says what to do next. */
export async function sendDigest(app: AppState, workspace: Workspace, period: DigestPeriod): Promise<void> {
  try {
    const message = await messageFor(app, workspace, period);
    await sendAgenda(app, spaceOf(app, { workspace: workspace.id }), message);
  } catch (error) {
    app.toast(failureWords(error));
  }
}

/** Puts the digest on the clipboard. */
export async function copyDigest(app: AppState, workspace: Workspace, period: DigestPeriod): Promise<void> {
  try {
    const text = textOf(await messageFor(app, workspace, period));
    await navigator.clipboard.writeText(text);
    app.toast(t.overview.copied);
  } catch {
    app.toast(t.overview.notCopied);
  }
}
