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
    self.postMessage('typed');
  });
});
