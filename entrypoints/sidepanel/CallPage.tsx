import { PageHeader } from '@/components/today/AppHeader';
import { useApp } from './app-context';

/** The agenda of the next call. */
export function CallPage() {
  const { back } = useApp();
  return <PageHeader title="Next call" onBack={back} />;
}
