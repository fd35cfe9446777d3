import { Fragment } from 'preact';
import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/States';
import { t } from '@/utils/i18n/spoken';
import styles from './Digest.module.css';
import { daysOf, type Decided } from './digest-days';

/** What {@link DigestView} takes. */
export interface DigestViewProps {
  decided: readonly Decided[];
  clock: Clock;
  /** Whether the decisions are the user's own, told to the client. */
  own: boolean;
  busy: boolean;
  onOpen: (item: string) => void;
  onSeen: () => void;
}

/** What the assistant decided and told since the client last looked, by day and item. */
export function DigestView({ decided, clock, own, busy, onOpen, onSeen }: DigestViewProps) {
  if (decided.length === 0) {
    return (
      <div class={styles['view']}>
        <EmptyState title={own ? t.digest.nothingHere : t.digest.nothingNew}>
          {own ? t.digest.nothingHereHint : t.digest.nothingNewHint}
        </EmptyState>
      </div>
    );
  }
  return (
    <div class={styles['view']}>
      {daysOf(decided, clock).map(({ day, items }) => (
        <Fragment key={day}>
          <h2 class={styles['day']}>{day}</h2>
          {items.map(({ item, title, who, colour, told }) => (
            <article
              key={item}
              class={styles['item']}
              {...(colour === null ? {} : { style: { borderLeft: `4px solid var(--ws-${colour})` } })}
            >
              <h3 class={styles['heading']}>
                <button type="button" class={styles['title']} onClick={() => onOpen(item)}>
                  {title}
                </button>
                {who !== '' && <span class={styles['meta']}>{who}</span>}
              </h3>
              <ul class={styles['told']}>
                {told.map(({ id, text, time }) => (
                  <li key={id}>
                    <span class={styles['text']}>{text}</span> <time class={styles['meta']}>{time}</time>
                  </li>
                ))}
              </ul>
            </article>
          ))}
        </Fragment>
      ))}
      <div class={styles['foot']}>
        <Button variant="primary" disabled={busy} onClick={onSeen}>
          {t.digest.seenAll}
        </Button>
      </div>
    </div>
  );
}
