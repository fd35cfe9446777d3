import { PageHeader } from '@/components/today/AppHeader';
import { useApp } from './app-context';

/** What the two people of a workspace agreed on. */
export function AgreementPage() {
  const { back } = useApp();
  return <PageHeader title="Agreement" onBack={back} />;
}
