import { PageHeader } from '@/components/today/AppHeader';
import { useApp } from './app-context';

/** What was decided and told since the client last looked. */
export function DigestPage() {
  const { back } = useApp();
  return <PageHeader title="Told" onBack={back} />;
}
