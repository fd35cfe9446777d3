import { useEffect, useRef, useState } from 'preact/hooks';
import { PageHeader } from '@/components/today/AppHeader';
import { NewItem } from '@/components/today/NewItem';
import { t } from '@/utils/i18n/spoken';
import { newItem } from '@/utils/store/commands';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';

/** Writes down an item that comes from no page. */
export function NewPage() {
  const { store, go, back, toast } = useApp();
  const [title, setTitle] = useState('');
  const typed = useRef(false);
  useEffect(() => {
    void readDraft(store, 'new').then((draft) => {
      if (!typed.current) setTitle(draft?.edit.title ?? '');
    });
  }, [store]);
  const keep = async (opens: boolean) => {
    try {
      const made = await newItem(store, title.trim(), new Date());
      await dropDraft(store, 'new');
      if (opens) go({ view: 'item', id: made.item, notice: made });
      else {
        back();
        toast(t.sidebar.kept, made.events);
      }
    } catch (error) {
      toast(failureWords(error));
    }
  };
  return (
    <>
      <PageHeader title={t.sidebar.newItem} onBack={back} />
      <main class={styles['main']}>
        <NewItem
          title={title}
          onTitle={(text) => {
            typed.current = true;
            setTitle(text);
            void saveDraft(store, 'new', { title: text }, new Date());
          }}
          onBrief={() => void keep(true)}
          onLater={() => void keep(false)}
        />
      </main>
    </>
  );
}
