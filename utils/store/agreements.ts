/** The agreement of a workspace: its edits are events like any other, their fold is kept with the workspace. */
import type { AgreementEdit } from '@/utils/delegation/agreement';
import type { Store } from './open';
import { write, type Recorded } from './record';

/** Records what `edit` changes of the agreement; refused with `third-channel` or `not-allowed`. */
export function editAgreement(
  store: Store,
  workspace: string,
  edit: AgreementEdit,
  now: Date,
): Promise<Recorded> {
  return write(store, {
    workspace,
    items: [workspace],
    now,
    plan: () => [{ item: workspace, type: 'agreed', body: edit }],
  });
}
