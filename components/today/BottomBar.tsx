import {
  AgreementIcon,
  ChartIcon,
  ClockIcon,
  ListIcon,
  MatrixIcon,
  PeopleIcon,
  TodayIcon,
  type IconProps,
} from '@/components/ui/icons';
import type { VNode } from 'preact';
import type { Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './BottomBar.module.css';

/** A place of the bottom bar; matrix and agreement are the client's, clients and hours the assistant's. */
export type Place = 'today' | 'matrix' | 'clients' | 'procedures' | 'agreement' | 'hours' | 'insights';

interface PlaceButton {
  id: Place;
  label: string;
  Icon: (props: IconProps) => VNode;
}

/** What is open, what matters, how things are done, what was agreed or worked, and what came of it. */
function placesOf(role: Role): readonly PlaceButton[] {
  const { places } = t.today;
  const client = role === 'client';
  return [
    { id: 'today', label: places.today, Icon: TodayIcon },
    client
      ? { id: 'matrix', label: places.matrix, Icon: MatrixIcon }
      : { id: 'clients', label: places.clients, Icon: PeopleIcon },
    { id: 'procedures', label: places.procedures, Icon: ListIcon },
    client
      ? { id: 'agreement', label: places.agreement, Icon: AgreementIcon }
      : { id: 'hours', label: places.hours, Icon: ClockIcon },
    { id: 'insights', label: places.insights, Icon: ChartIcon },
  ];
}

/** What {@link BottomBar} takes; `role` is the user's. */
export interface BottomBarProps {
  place: Place | null;
  role: Role;
  onPlace: (place: Place) => void;
}

/** The way between the places; only what exists. */
export function BottomBar({ place, role, onPlace }: BottomBarProps) {
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
        </button>
      ))}
    </nav>
  );
}
