/** The agreement of a workspace: its edits are events like any other, their fold is kept with the workspace. */
import type { AgreementEdit } from '@/utils/delegation/agreement';
import { agreementRefusal } from '@/utils/delegation/agreement-check';
import { agreementChanges } from '@/utils/delegation/agreement-fold';
import { roleIn } from '@/utils/delegation/workspace';
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
    plan: ({ workspace: held }) => {
      const refused = agreementRefusal(edit, roleIn(held), held.agreement);
      if (refused !== null) return refused;
      const body = agreementChanges(held.agreement, edit);
      return body === null ? [] : [{ item: workspace, type: 'agreed', body }];
    },
  });
}
