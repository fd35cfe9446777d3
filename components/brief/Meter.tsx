import { cx } from '@/components/ui/cx';
import type { BriefCheck } from '@/utils/delegation/brief';
import { clearWords, missingWords } from './brief-words';
import styles from './Meter.module.css';

/** Goal, process and deadline as three bars, and one sentence that names what is missing. */
export function Meter({ check }: { check: BriefCheck }) {
  const [clear, missing] = [clearWords(check), missingWords(check)];
  return (
    <div>
      <div class={styles['bars']} aria-hidden="true">
        {[check.goal, check.process, check.deadline].map((there, part) => (
          <span key={part} class={cx(styles['bar'], there && styles['there'])} />
        ))}
      </div>
      <p class={styles['sentence']} role="status">
        {clear}
        {clear !== '' && missing !== '' && ' '}
        {missing !== '' && <strong class={styles['missing']}>{missing}</strong>}
      </p>
    </div>
  );
}
