/** One more context on the same database: records commands of three events until it is ended, and tells of each. */
import type { NewEvent } from '@/utils/delegation/events';
import { openStore } from '@/utils/store/open';
import { record } from '@/utils/store/record';
import { currentWorkspace } from '@/utils/store/workspaces';

/** What the worker is asked to do. */
export interface Work {
  name: string;
  /** Stop after so many commands; null: never. */
  commands: number | null;
  /** Put all events on this item instead of a new one for each command. */
  shared: string | null;
}

const channel = new MessageChannel();

/** Lets messages in and out; a timer would be slowed down. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

async function work({ name, commands, shared }: Work): Promise<void> {
  const store = await openStore(name);
  const { id: workspace } = await currentWorkspace(store);
  for (let n = 0; commands === null || n < commands; n++) {
    const item = shared ?? `i_${crypto.randomUUID()}`;
    const source = {
      site: 'none',
      url: '',
      title: item,
      author: null,
      excerpt: '',
      attachments: [],
    } as const;
    const begin: NewEvent = {
      item,
      type: 'captured',
      body: { sourceKey: null, source: { ...source, attachments: [] } },
    };
    const events: NewEvent[] = [
      ...(shared === null ? [begin] : []),
      { item, type: 'edited', body: { goal: `Goal ${n}` } },
      { item, type: 'noted', body: { text: 'Note' } },
      ...(shared === null ? [] : [{ item, type: 'noted', body: { text: 'Third' } } as const]),
    ];
    const recorded = await record(store, { workspace, events, now: new Date() });
    if (!recorded.ok) throw new Error(recorded.reason);
    self.postMessage(item);
    await pause();
  }
  store.close();
  self.postMessage(null);
}

self.addEventListener('message', (message: MessageEvent<Work>) => {
  work(message.data).catch((error: unknown) => self.postMessage(error));
});
