/** One more context on the same database: starts the timer for the items given, one after the other, and says when it has. */
import { openStore } from '@/utils/store/open';
import { startTimer } from '@/utils/store/timer';

/** What the worker is asked to do. */
export interface Starts {
  name: string;
  workspace: string;
  items: readonly string[];
}

async function work({ name, workspace, items }: Starts): Promise<void> {
  const store = await openStore(name);
  for (const item of items) {
    const started = await startTimer(store, { workspace, item }, { now: new Date(), zone: 'UTC' });
    if (!started.ok) throw new Error(started.reason);
  }
  store.close();
}

self.addEventListener('message', (message: MessageEvent<Starts>) => {
  work(message.data).then(
    () => self.postMessage(null),
    (error: unknown) => self.postMessage(error),
  );
});
