import { useRef } from 'preact/hooks';
import { PersonFields, myWords, otherWords } from '@/components/settings/PersonFields';
import { TransferOutcome, type BackupState } from '@/components/settings/Backup';
import { firstName } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { WallIcon } from '@/components/ui/icons';
import type { Person } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { Badge } from './Badge';
import { Look, type LookChange } from './Look';
import styles from './Workspaces.module.css';
import { nameOf, otherWord, type ShownWorkspace } from './shown';

/** What {@link WorkspaceCard} takes. */
export interface WorkspaceCardProps {
  workspace: ShownWorkspace;
  /** The initials given by hand, '' for those of the name. */
  ownInitials: string;
  /** The other member. */
  other: Person;
  me: Person;
  current: boolean;
  /** Where saving or reading a file of this workspace stands. */
  transfer: BackupState;
  onPick: () => void;
  onOther: (person: Person) => void;
  onMe: (person: Person) => void;
  onLook: (change: LookChange) => void;
  onSave: () => void;
  onRead: (file: File) => void;
  /** Saves its deadlines as a calendar file. */
  onCalendar: () => void;
}

/** One workspace: with whom, how it is shown, and files to and fro. */
export function WorkspaceCard(props: WorkspaceCardProps) {
  const { workspace, current } = props;
  const name = nameOf(workspace);
  return (
    <li class={styles['card']} style={{ '--edge': `var(--ws-${workspace.colour})` }}>
      <div class={styles['head']}>
        <Badge initials={workspace.initials} colour={workspace.colour} size={34} />
        <div class={styles['who']}>
          <h2 class={styles['name']}>{name}</h2>
          <p class={styles['note']}>
            {otherWord(workspace.role)}
            {workspace.walled && (
              <span class={styles['walled']}>
                <WallIcon size={14} /> {t.workspaces.walledOff}
              </span>
            )}
          </p>
        </div>
        {current ? (
          <Chip tone="accent">{t.workspaces.current}</Chip>
        ) : (
          <Button label={t.workspaces.goToNamed({ name })} onClick={props.onPick}>
            {t.workspaces.goTo}
          </Button>
        )}
      </div>
      <details class={styles['more']} aria-label={t.workspaces.change({ name })}>
        <summary class={styles['summary']}>{t.workspaces.changeParts}</summary>
        <div class={styles['fields']}>
          <PersonFields words={otherWords(workspace.role)} person={props.other} onPerson={props.onOther} />
          <PersonFields words={myWords()} person={props.me} onPerson={props.onMe} />
          <Look workspace={workspace} ownInitials={props.ownInitials} onLook={props.onLook} />
        </div>
      </details>
      <Files {...props} />
      <div class={styles['fields']}>
        <p class={styles['note']}>{t.calendar.fileWhy}</p>
        <div class={styles['buttons']}>
          <Button label={`${t.calendar.file}: ${name}`} onClick={props.onCalendar}>
            {t.calendar.file}
          </Button>
        </div>
      </div>
    </li>
  );
}

function Files({ workspace, transfer, onSave, onRead }: WorkspaceCardProps) {
  const input = useRef<HTMLInputElement>(null);
  const running = transfer.kind === 'running';
  const words = t.workspaces;
  const { role } = workspace;
  const name = firstName(workspace.name);
  return (
    <div class={styles['fields']}>
      <p class={styles['note']}>{words.fileWhy[role]}</p>
      <div class={styles['buttons']}>
        <Button disabled={running} onClick={onSave}>
          {name === '' ? words.saveForRole[role] : words.saveFor({ name })}
        </Button>
        <Button disabled={running} onClick={() => input.current?.click()}>
          {name === '' ? words.readFromRole[role] : words.readFrom({ name })}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".righthand,.json,application/json"
          aria-label={name === '' ? words.fileFromRole[role] : words.fileFrom({ name })}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file !== undefined) onRead(file);
          }}
        />
      </div>
      <TransferOutcome state={transfer} exporting={words.saving} importing={words.reading} />
    </div>
  );
}
