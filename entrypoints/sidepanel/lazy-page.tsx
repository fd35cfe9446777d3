/** Pages that most people open rarely: their code is loaded when they do, so that the sidebar itself opens fast. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';

/** A page that `load` brings; until then it says that it is loading, and what to do when it cannot. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function LazyPage(props: P) {
    const [page, setPage] = useState<{ Page: ComponentType<P> } | null>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      load().then(
        (Page) => setPage({ Page }),
        // The extension was updated under an open sidebar, and the file is another one now.
        () => setFailed(true),
      );
    }, []);
    if (page !== null) return <page.Page {...props} />;
    return (
      <main class={styles['main']}>
        <div class={styles['pad']}>
          {failed ? (
            <ErrorState title={t.problems.noStart} onRetry={() => location.reload()} />
          ) : (
            <LoadingState />
          )}
        </div>
      </main>
    );
  };
}
