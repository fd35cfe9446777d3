import { PageHeader } from '@/components/today/AppHeader';
import { useApp } from './app-context';

/** All workspaces: with whom, in which role, how they are shown. */
export function WorkspacesPage() {
  const { back } = useApp();
  return <PageHeader title="Workspaces" onBack={back} />;
}
