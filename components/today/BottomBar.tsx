import { DoneIcon, PencilIcon, SettingsIcon, TodayIcon } from '@/components/ui/icons';
import { countLabel } from '@/utils/i18n/format';
import styles from './BottomBar.module.css';

/** The places of the bottom bar: what is open, what waits for words, what is finished, and the choices. */
export const PLACES = [
  { id: 'today', label: 'Today', Icon: TodayIcon },
  { id: 'brief', label: 'To brief', Icon: PencilIcon },
  { id: 'agreement', label: 'Agreement', Icon: DoneIcon },
  { id: 'done', label: 'Done', Icon: DoneIcon },
  { id: 'settings', label: 'Settings', Icon: SettingsIcon },
] as const;

/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number]['id'];

/** What {@link BottomBar} takes; `toBrief` is how many items wait to be briefed. */
export interface BottomBarProps {
  place: Place | null;
  toBrief: number;
  onPlace: (place: Place) => void;
}

/** The way between the places; only what exists. */
export function BottomBar({ place, toBrief, onPlace }: BottomBarProps) {
  return (
    <nav class={styles['bar']} aria-label="Places">
      {PLACES.map(({ id, label, Icon }) => (
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
