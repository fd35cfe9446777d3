import { PageHeader } from '@/components/today/AppHeader';
import { EmptyState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp } from './app-context';

/** What is urgent and what is important. */
export function MatrixPage() {
  const { back } = useApp();
  return (
    <>
      <PageHeader title={t.today.places.matrix} onBack={back} />
      <main class={styles['main']}>
        <EmptyState title={t.today.places.matrix} />
      </main>
    </>
  );
}
