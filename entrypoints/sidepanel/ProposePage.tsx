import { PageHeader } from '@/components/today/AppHeader';
import { useApp } from './app-context';

/** The assistant proposes an item or an improvement. */
export function ProposePage() {
  const { back } = useApp();
  return <PageHeader title="Propose" onBack={back} />;
}
