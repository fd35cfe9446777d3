import styles from './BriefView.module.css';

/** For something just captured: it may belong to what is under way already. */
export function JoinOffer({ onJoin }: { onJoin: () => void }) {
  return (
    <p class={styles['offer']}>
      Part of something under way?{' '}
      <button type="button" onClick={onJoin}>
        Add to a task…
      </button>
    </p>
  );
}
