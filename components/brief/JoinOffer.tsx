import { t } from '@/utils/i18n/spoken';
import styles from './BriefView.module.css';

/** For something just captured: it may belong to what is under way already. */
export function JoinOffer({ onJoin }: { onJoin: () => void }) {
  return (
    <p class={styles['offer']}>
      {t.brief.join.offer}{' '}
      <button type="button" onClick={onJoin}>
        {t.brief.join.open}
      </button>
    </p>
  );
}
