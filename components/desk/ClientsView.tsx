import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/States';
import { WallIcon } from '@/components/ui/icons';
import { Badge } from '@/components/workspaces/Badge';
import { nameOf, shownOf } from '@/components/workspaces/shown';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import type { Clock } from '@/components/today/words';
import { ClientCard, type ClientFigures } from './ClientCard';
import styles from './Desk.module.css';

/** What {@link ClientsView} takes; ids are those of workspaces. */
export interface ClientsViewProps {
  /** Those in which the user assists, the oldest first. */
  workspaces: readonly Workspace[];
  /** By id; absent until they are read. */
  figures: Readonly<Record<string, ClientFigures>>;
  /** The one that is shown alone now, or null. */
  shown: string | null;
  /** The one the timer runs for without an item, or null. */
  timed: string | null;
  clock: Clock;
  onOpen: (id: string) => void;
  onTimer: (id: string) => void;
  onAdd: () => void;
  onJoin: () => void;
}

/** All clients, those walled off apart: of them nothing but the name is said. */
export function ClientsView(props: ClientsViewProps) {
  const { workspaces, shown } = props;
  const { clients } = t.desk;
  // Who opened a walled one sees it as any other, until they leave it.
  const walled = workspaces.filter((one) => one.walled && one.id !== shown);
  const open = workspaces.filter((one) => !walled.includes(one));
  return (
    <div class={styles['view']}>
      {workspaces.length === 0 && <EmptyState title={clients.none}>{clients.noneHint}</EmptyState>}
      <ul class={styles['clients']}>
        {open.map((workspace) => (
          <ClientCard
            key={workspace.id}
            workspace={workspace}
            figures={props.figures[workspace.id] ?? null}
            shown={workspace.id === shown}
            timed={workspace.id === props.timed}
            clock={props.clock}
            onOpen={() => props.onOpen(workspace.id)}
            onTimer={() => props.onTimer(workspace.id)}
          />
        ))}
      </ul>
      {walled.length > 0 && <Walled workspaces={walled} onOpen={props.onOpen} />}
      <div class={styles['buttons']}>
        <Button onClick={props.onAdd}>{clients.add}</Button>
        <Button onClick={props.onJoin}>{clients.join}</Button>
      </div>
    </div>
  );
}

function Walled({ workspaces, onOpen }: Pick<ClientsViewProps, 'workspaces' | 'onOpen'>) {
  const { clients } = t.desk;
  return (
    <section aria-labelledby="walled-clients">
      <h2 id="walled-clients" class={styles['heading']}>
        <WallIcon size={14} /> {clients.walled}
      </h2>
      <p class={styles['quiet']}>{clients.walledWhy}</p>
      <ul class={styles['clients']}>
        {workspaces.map((workspace) => {
          const look = shownOf(workspace);
          return (
            <li
              key={workspace.id}
              class={styles['client']}
              style={{ '--edge-colour': `var(--ws-${look.colour})` }}
            >
              <div class={styles['head']}>
                <Badge initials={look.initials} colour={look.colour} size={34} />
                <h3 class={`${styles['who']} ${styles['name']}`}>{nameOf(look)}</h3>
                <Button
                  label={clients.openNamed({ name: nameOf(look) })}
                  onClick={() => onOpen(workspace.id)}
                >
                  {t.common.open}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
