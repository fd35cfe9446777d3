/** Seals what a device of this installation, removed by now, had recorded and not sent: it waits as what others sent late does. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { ItemEvent } from '@/utils/delegation/events';
import { devicePairs, heldSecrets } from '@/utils/store/held-keys';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import type { StoredBatch } from '@/utils/store/schema';
import { sealBatch } from './batch';
import { packed } from './outbox';
import { ownerOf, type Known } from './receive-batches';

/** The events of `log` as batches; [] where its keys are not here, because it was somebody else's. */
export async function sealLate(
  store: Store,
  { workspace, roster }: Known,
  log: string,
  events: readonly ItemEvent[],
): Promise<StoredBatch[]> {
  const owner = ownerOf(roster, log);
  const keys = await store.getAll('keys', ofWorkspace(workspace));
  const pairs = devicePairs(keys, owner?.device ?? '');
  const secrets = heldSecrets(keys);
  const ids = isPrivateDevice(log) ? roster.ownSecrets[owner?.member ?? ''] : roster.secrets;
  const secret = secrets.get((ids ?? []).findLast((id) => secrets.has(id)) ?? '');
  if (pairs === null || secret === undefined) return [];
  return Promise.all(
    packed(events).map(async (some) => ({
      ...{ workspace, device: log, from: some[0]?.seq ?? 0, to: some.at(-1)?.seq ?? 0 },
      bytes: await sealBatch(some, secret, pairs.signing.privateKey),
    })),
  );
}
