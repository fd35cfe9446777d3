import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/States';
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
  /** The one that is shown alone now, or null; of the others nothing but the name is said then. */
  shown: string | null;
  /** The one the timer runs for without an item, or null. */
  timed: string | null;
  clock: Clock;
  onOpen: (id: string) => void;
  /** Shows all that are not walled off. */
  onAll: () => void;
  onTimer: (id: string) => void;
  onAdd: () => void;
  onJoin: () => void;
}

/** All clients; of those walled off, and of those not shown now, nothing but the name. */
export function ClientsView(props: ClientsViewProps) {
  const { workspaces, shown } = props;
  const { clients } = t.desk;
  const isOpen = ({ id, walled }: Workspace) => (shown === null ? !walled : id === shown);
  const rest = workspaces.filter((one) => !isOpen(one));
  const [others, walled] = [rest.filter((one) => !one.walled), rest.filter((one) => one.walled)];
  return (
    <div class={styles['view']}>
      {workspaces.length === 0 && <EmptyState title={clients.none}>{clients.noneHint}</EmptyState>}
      <ul class={styles['clients']}>
        {workspaces.filter(isOpen).map((workspace) => (
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
      {others.length > 0 && (
        <Named title={clients.others} why={clients.othersWhy} workspaces={others} onOpen={props.onOpen}>
          <Button onClick={props.onAll}>{clients.showAll}</Button>
        </Named>
      )}
      {walled.length > 0 && (
        <Named title={clients.walled} why={clients.walledWhy} workspaces={walled} onOpen={props.onOpen} />
      )}
      <div class={styles['buttons']}>
        <Button onClick={props.onAdd}>{clients.add}</Button>
        <Button onClick={props.onJoin}>{clients.join}</Button>
      </div>
    </div>
  );
}

interface NamedProps extends Pick<ClientsViewProps, 'workspaces' | 'onOpen'> {
  title: string;
  why: string;
  children?: ComponentChildren;
}

function Named({ title, why, workspaces, onOpen, children }: NamedProps) {
  const id = useId();
  return (
    <section class={styles['named']} aria-labelledby={id}>
      <h2 id={id} class={styles['heading']}>
        {title}
      </h2>
      <p class={styles['quiet']}>{why}</p>
      <ul class={styles['clients']}>
        {workspaces.map((workspace) => {
          const look = shownOf(workspace);
          const name = nameOf(look);
          return (
            <li
              key={workspace.id}
              class={styles['client']}
              style={{ '--edge-colour': `var(--ws-${look.colour})` }}
            >
              <div class={styles['head']}>
                <Badge initials={look.initials} colour={look.colour} size={34} />
                <h3 class={`${styles['who']} ${styles['name']}`}>{name}</h3>
                <Button label={t.desk.clients.openNamed({ name })} onClick={() => onOpen(workspace.id)}>
                  {t.common.open}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {children}
    </section>
  );
}
