import { PageHeader } from '@/components/today/AppHeader';
import { EmptyState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp } from './app-context';

/** What came of the work together. */
export function InsightsPage() {
  const { back } = useApp();
  return (
    <>
      <PageHeader title={t.today.places.insights} onBack={back} />
      <main class={styles['main']}>
        <EmptyState title={t.today.places.insights} />
      </main>
    </>
  );
}
