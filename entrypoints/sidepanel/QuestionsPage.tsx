import { PageHeader } from '@/components/today/AppHeader';
import { useApp } from './app-context';

/** Open questions, answered one after the other. */
export function QuestionsPage() {
  const { back } = useApp();
  return <PageHeader title="Questions" onBack={back} />;
}
