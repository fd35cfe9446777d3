/** A context that types one keystroke and is gone: it says so without waiting for anything to be kept. */
import { saveDraft } from '@/utils/store/drafts';
import { openStore } from '@/utils/store/open';

/** What the worker is asked to type. */
export interface Keystroke {
  name: string;
  key: string;
  goal: string;
}

self.addEventListener('message', ({ data }: MessageEvent<Keystroke>) => {
  void openStore(data.name).then((store) => {
    void saveDraft(store, data.key, { goal: data.goal }, new Date());
    // In the next task: no window closes in the middle of one.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => self.postMessage('typed');
    port2.postMessage(null);
  });
});
