import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Matrix.module.css';

/** A date that can be chosen: a day 'YYYY-MM-DD' with a name, or null for none. */
export interface DateChoice {
  label: string;
  day: string | null;
}

/** What {@link DateDialog} takes. */
export interface DateDialogProps {
  title: string;
  /** Whether the date has to come sooner or later for the item to move there. */
  date: 'sooner' | 'later';
  choices: readonly DateChoice[];
  onChoose: (day: string | null) => void;
  /** Leaves the date as it is; importance alone changes. */
  onKeep: () => void;
  onClose: () => void;
}

/** Urgency follows from the date, so moving between urgent and not asks for another one. */
export function DateDialog({ title, date, choices, onChoose, onKeep, onClose }: DateDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{t.matrix.why[date]}</p>
      <div class={styles['choices']}>
        {choices.map(({ label, day }) => (
          <Button key={label} onClick={() => onChoose(day)}>
            {day === null ? label : `${label} · ${shortDay(day)}`}
          </Button>
        ))}
        <Button variant="quiet" onClick={onKeep}>
          {t.matrix.keepDate}
        </Button>
      </div>
    </Dialog>
  );
}
