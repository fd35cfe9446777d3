/** Seals what a device of this installation, removed by now, had recorded and not sent: it waits as what others sent late does. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import type { ItemEvent } from '@/utils/delegation/events';
import { devicePairs, heldSecrets } from '@/utils/store/held-keys';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import type { StoredBatch } from '@/utils/store/schema';
import { ownerOf, type Known } from './receive-batches';
import { inLots, sealLots } from './sealing';

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
  return sealLots(inLots(events), { secret, signing: pairs.signing.privateKey });
}
