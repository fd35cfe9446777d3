import {
  AgreementIcon,
  DoneIcon,
  PencilIcon,
  PlusIcon,
  SettingsIcon,
  TodayIcon,
  type IconProps,
} from '@/components/ui/icons';
import type { VNode } from 'preact';
import type { Role } from '@/utils/delegation/item';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './BottomBar.module.css';

/** A place of the bottom bar; `brief` is the client's, `propose` the assistant's. */
export type Place = 'today' | 'brief' | 'propose' | 'agreement' | 'done' | 'settings';

interface PlaceButton {
  id: Place;
  label: string;
  Icon: (props: IconProps) => VNode;
}

/** What is open, what waits for words, what is agreed, what is finished, and the choices. */
function placesOf(role: Role): readonly PlaceButton[] {
  const { places } = t.today;
  return [
    { id: 'today', label: places.today, Icon: TodayIcon },
    role === 'client'
      ? { id: 'brief', label: places.brief, Icon: PencilIcon }
      : { id: 'propose', label: places.propose, Icon: PlusIcon },
    { id: 'agreement', label: places.agreement, Icon: AgreementIcon },
    { id: 'done', label: places.done, Icon: DoneIcon },
    { id: 'settings', label: places.settings, Icon: SettingsIcon },
  ];
}

/** What {@link BottomBar} takes; `role` is the user's, `toBrief` how many items wait to be briefed. */
export interface BottomBarProps {
  place: Place | null;
  role: Role;
  toBrief: number;
  onPlace: (place: Place) => void;
}

/** The way between the places; only what exists. */
export function BottomBar({ place, role, toBrief, onPlace }: BottomBarProps) {
  return (
    <nav class={styles['bar']} aria-label={t.today.places.label}>
      {placesOf(role).map(({ id, label, Icon }) => (
        <button
          key={id}
          type="button"
          class={styles['place']}
          aria-current={id === place ? 'page' : undefined}
          onClick={() => onPlace(id)}
        >
          <Icon />
          {label}
          {id === 'brief' && toBrief > 0 && (
            <span class={styles['count']}> {toBrief > 99 ? '99+' : countLabel(toBrief)}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
