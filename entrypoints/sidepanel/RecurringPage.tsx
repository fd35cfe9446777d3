import { PageHeader } from '@/components/today/AppHeader';
import { EmptyState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp } from './app-context';

/** What recurs. */
export function RecurringPage() {
  const { back } = useApp();
  return (
    <>
      <PageHeader title={t.today.places.procedures} onBack={back} />
      <main class={styles['main']}>
        <EmptyState title={t.today.places.procedures} />
      </main>
    </>
  );
}
