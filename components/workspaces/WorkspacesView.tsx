import type { BackupState } from '@/components/settings/Backup';
import type { Person } from '@/utils/delegation/item';
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
  /** The workspace whose file is being saved or read, or was last. */
  transfer: { workspace: string; state: BackupState } | null;
  /** What was being typed of one to add. */
  kept: NewWorkspace;
  onKeep: (typed: NewWorkspace) => void;
  onAdd: (typed: NewWorkspace) => void;
  onPick: (id: string) => void;
  onOther: (id: string, person: Person) => void;
  onMe: (id: string, person: Person) => void;
  onLook: (id: string, change: LookChange) => void;
  onSave: (id: string) => void;
  onRead: (id: string, file: File) => void;
  onCalendar: (id: string) => void;
}

/** All workspaces, and the way to one more. */
export function WorkspacesView({ workspaces, current, transfer, ...props }: WorkspacesViewProps) {
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
              transfer={transfer?.workspace === id ? transfer.state : { kind: 'idle' }}
              onPick={() => props.onPick(id)}
              onOther={(person) => props.onOther(id, person)}
              onMe={(person) => props.onMe(id, person)}
              onLook={(change) => props.onLook(id, change)}
              onSave={() => props.onSave(id)}
              onRead={(file) => props.onRead(id, file)}
              onCalendar={() => props.onCalendar(id)}
            />
          );
        })}
      </ul>
      <AddWorkspace kept={props.kept} onKeep={props.onKeep} onAdd={props.onAdd} />
    </div>
  );
}
