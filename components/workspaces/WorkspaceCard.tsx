import { PersonFields, myWords, otherWords } from '@/components/settings/PersonFields';
import { StandChip } from '@/components/together/StandChip';
import type { Stand } from '@/components/together/facts';
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
  /** How it is shared; null while that is being read. */
  stand: Stand | null;
  onPick: () => void;
  onOther: (person: Person) => void;
  onMe: (person: Person) => void;
  onLook: (change: LookChange) => void;
  /** Goes to where it is shared. */
  onTogether: () => void;
  /** Saves its deadlines as a calendar file. */
  onCalendar: () => void;
}

/** One workspace: with whom, how it is shared and shown, and its deadlines as a file. */
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
      <div class={styles['together']}>
        {props.stand !== null && <StandChip stand={props.stand} />}
        <Button label={t.together.openNamed({ name })} onClick={props.onTogether}>
          {t.together.title}
        </Button>
      </div>
      <details class={styles['more']} aria-label={t.workspaces.change({ name })}>
        <summary class={styles['summary']}>{t.workspaces.changeParts}</summary>
        <div class={styles['fields']}>
          <PersonFields words={otherWords(workspace.role)} person={props.other} onPerson={props.onOther} />
          <PersonFields words={myWords()} person={props.me} onPerson={props.onMe} />
          <Look workspace={workspace} ownInitials={props.ownInitials} onLook={props.onLook} />
        </div>
      </details>
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
