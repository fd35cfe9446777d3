import { StatusSign } from '@/components/carrying/StatusSign';
import { useApp } from './app-context';
import { useTroubles } from './use-server';

/** In the header: the way to what keeps a server from being reached, nothing when all is well. */
export function SyncSign() {
  const { scope, workspace, go } = useApp();
  const troubles = useTroubles(scope.map(({ id }) => id));
  // Of several the current one comes first.
  const trouble = troubles.find(({ id }) => id === workspace.id) ?? troubles[0];
  if (trouble === undefined) return null;
  return <StatusSign state={trouble.state} onOpen={() => go({ view: 'together', workspace: trouble.id })} />;
}
