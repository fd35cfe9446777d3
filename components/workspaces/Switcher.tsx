import { Menu, type MenuItem } from '@/components/ui/Menu';
import { PlusIcon, SettingsIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import { Badge } from './Badge';
import styles from './Switcher.module.css';
import { allWord, nameOf, otherWord, type ShownWorkspace } from './shown';

/** What {@link Switcher} takes. */
export interface SwitcherProps {
  /** All, the oldest first. */
  workspaces: readonly ShownWorkspace[];
  /** The id of the current one. */
  current: string;
  /** Whether lists show the current one alone, or all that are not walled off. */
  view: 'one' | 'all';
  onPick: (id: string) => void;
  onAll: () => void;
  onManage: () => void;
  onAdd: () => void;
}

/** The badge of what is shown; pressing it opens the way to the other workspaces. */
export function Switcher(props: SwitcherProps) {
  const { workspaces, current, view } = props;
  const shown = workspaces.find(({ id }) => id === current);
  const together = workspaces.filter(({ walled }) => !walled);
  const all = view === 'all' && shown?.walled !== true && together.length > 1;
  const word = allWord(workspaces);
  const name = all || shown === undefined ? word : nameOf(shown);
  const items: MenuItem[] = [
    ...(together.length > 1
      ? [
          {
            label: word,
            lead: <AllBadge count={together.length} />,
            checked: all,
            onSelect: props.onAll,
          },
        ]
      : []),
    ...workspaces.map((workspace) => ({
      label: nameOf(workspace),
      note: noteOf(workspace),
      lead: <Badge initials={workspace.initials} colour={workspace.colour} size={26} />,
      checked: !all && workspace.id === current,
      onSelect: () => props.onPick(workspace.id),
    })),
    { label: t.workspaces.addSomebody, lead: <Mark icon="add" />, onSelect: props.onAdd },
    { label: t.workspaces.title, lead: <Mark icon="manage" />, onSelect: props.onManage },
  ];
  return (
    <span class={styles['switcher']}>
      <Menu
        starts
        label={t.workspaces.switch({ name })}
        icon={
          all ? (
            <AllBadge count={together.length} size={30} />
          ) : (
            <Badge initials={shown?.initials ?? ''} colour={shown?.colour ?? 'green'} />
          )
        }
        items={items}
      />
    </span>
  );
}

function noteOf({ role, walled }: ShownWorkspace): string {
  return walled ? `${otherWord(role)} · ${t.workspaces.walledOff}` : otherWord(role);
}

/** The disc of several workspaces: how many. */
export function AllBadge({ count, size = 26 }: { count: number; size?: number }) {
  return <Badge initials={String(count)} colour="blue" size={size} />;
}

function Mark({ icon }: { icon: 'add' | 'manage' }) {
  return (
    <span class={styles['mark']} aria-hidden="true">
      {icon === 'add' ? <PlusIcon size={18} /> : <SettingsIcon size={18} />}
    </span>
  );
}
