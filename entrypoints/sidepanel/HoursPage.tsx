import { PageHeader } from '@/components/today/AppHeader';
import { EmptyState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp } from './app-context';

/** Time logged in the current workspace. */
export function HoursPage(_props: { month: string | null }) {
  const { back } = useApp();
  return (
    <>
      <PageHeader title={t.today.places.hours} onBack={back} />
      <main class={styles['main']}>
        <EmptyState title={t.today.places.hours} />
      </main>
    </>
  );
}
