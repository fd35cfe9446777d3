/** A hand-over by file, for somebody who has Right Hand too. */
import type { Store } from '@/utils/store/open';
import { exportShare } from '@/utils/store/share';
import { saveAs } from './use-backup';

/** Saves what both share of a workspace as a file for `who` (a first name or ''); its name. */
export async function saveShare(store: Store, workspace: string, who: string, now: Date): Promise<string> {
  const plain = who.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  const name = `right-hand-for-${plain || 'you'}-${now.toISOString().slice(0, 10)}.righthand`;
  saveAs(await exportShare(store, workspace, now, () => undefined), name);
  return name;
}
