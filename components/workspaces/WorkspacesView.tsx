import type { Stand } from '@/components/together/facts';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { AddWorkspace, type NewWorkspace } from './AddWorkspace';
import type { LookChange } from './Look';
import { WorkspaceCard } from './WorkspaceCard';
import styles from './Workspaces.module.css';
import type { ShownWorkspace } from './shown';

/** One workspace in the list, with the people in it. */
export interface ListedWorkspace extends ShownWorkspace {
  ownInitials: string;
  other: Person;
  me: Person;
}

/** What {@link WorkspacesView} takes; ids are those of workspaces. */
export interface WorkspacesViewProps {
  workspaces: readonly ListedWorkspace[];
  current: string;
  /** How each is shared, by its id, as far as that is read. */
  stands: Readonly<Record<string, Stand>>;
  /** What was being typed of one to add. */
  kept: NewWorkspace;
  onKeep: (typed: NewWorkspace) => void;
  onAdd: (typed: NewWorkspace) => void;
  onPick: (id: string) => void;
  onOther: (id: string, person: Person) => void;
  onMe: (id: string, person: Person) => void;
  onLook: (id: string, change: LookChange) => void;
  onTogether: (id: string) => void;
  /** Takes up an invite. */
  onJoin: () => void;
  onCalendar: (id: string) => void;
}

/** All workspaces, and the way to one more. */
export function WorkspacesView({ workspaces, current, stands, ...props }: WorkspacesViewProps) {
  return (
    <div class={styles['view']}>
      <ul class={styles['list']}>
        {workspaces.map((workspace) => {
          const { id } = workspace;
          return (
            <WorkspaceCard
              key={id}
              workspace={workspace}
              ownInitials={workspace.ownInitials}
              other={workspace.other}
              me={workspace.me}
              current={id === current}
              stand={stands[id] ?? null}
              onPick={() => props.onPick(id)}
              onOther={(person) => props.onOther(id, person)}
              onMe={(person) => props.onMe(id, person)}
              onLook={(change) => props.onLook(id, change)}
              onTogether={() => props.onTogether(id)}
              onCalendar={() => props.onCalendar(id)}
            />
          );
        })}
      </ul>
      <section class={styles['card']} aria-labelledby="join-workspace">
        <h2 id="join-workspace" class={styles['name']}>
          {t.joining.title}
        </h2>
        <p class={styles['note']}>{t.joining.offerWhy}</p>
        <div class={styles['buttons']}>
          <Button onClick={props.onJoin}>{t.joining.offer}</Button>
        </div>
      </section>
      <AddWorkspace kept={props.kept} onKeep={props.onKeep} onAdd={props.onAdd} />
    </div>
  );
}
