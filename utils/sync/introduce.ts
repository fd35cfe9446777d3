/** A member's own name and address, told to the other. */
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import { roleIn } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { write } from '@/utils/store/record';

/** Records how the user is called where that is not what was last told; nothing while the workspace is not shared. */
export async function introduceMe(store: Store, workspace: string, now: Date): Promise<void> {
  await write(store, {
    workspace,
    items: [workspace],
    now,
    plan: ({ workspace: held, events }) => {
      const me = held.members.find(({ id }) => id === held.me);
      if (me === undefined || held.root === null) return [];
      const told = foldAgreement(events.get(workspace) ?? []).cards[roleIn(held)];
      const card = { name: me.name || (told?.name ?? ''), email: me.email || (told?.email ?? '') };
      const same = card.name === (told?.name ?? '') && card.email === (told?.email ?? '');
      return same ? [] : [{ item: workspace, type: 'introduced', body: card }];
    },
  });
}
