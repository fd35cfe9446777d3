/** Gives a server back what it lost, or never had: own batches, and those of devices that may be gone. */
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { readBatches, sealedTo } from '@/utils/store/batches';
import { ofWorkspace } from '@/utils/store/keys';
import { MARKS, noteProgress } from '@/utils/store/links';
import type { Coverage } from './coverage';
import { packed, send, type Outgoing } from './publish';
import type { Run } from './run';

/** Publishes what `coverage`, all that the server has, does not hold; own logs are left to the usual way. */
export async function refill(run: Run, coverage: Coverage): Promise<void> {
  const { store, workspace, member } = run;
  const logs = (await store.getAllKeys('vectors', ofWorkspace(workspace))).map(([, log]) => log);
  const own = [member.me.device, member.me.privateDevice];
  const outgoing: Outgoing[] = [];
  for (const log of logs.filter((one) => !own.includes(one))) {
    const there = coverage.through(log);
    if (there >= (await sealedTo(store, workspace, log))) continue;
    outgoing.push(
      ...packed(isPrivateDevice(log) ? 'own' : 'log', await readBatches(store, workspace, log, there)),
    );
  }
  const published = Object.fromEntries(own.map((log) => [log, coverage.through(log)]));
  await noteProgress(store, run.server, { published });
  await send(run, outgoing);
  await noteProgress(store, run.server, { published: { [MARKS.verify]: 0 } });
}
