import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Colour } from '@/utils/delegation/workspace';
import { plural } from '@/utils/i18n/format';
import styles from './Card.module.css';

/** What is kept for the next call with one person. */
export interface HeldCall {
  /** The workspace. */
  id: string;
  /** The other member's first name, or 'your client'. */
  name: string;
  colour: Colour | null;
  items: number;
  questions: number;
  /** When the call is, 'Mon 23 Nov at 9:00', or '' while none is set. */
  when: string;
  hasLink: boolean;
  onOpen: () => void;
}

/** What is kept for the next call, and the way to its agenda. */
export function CallCard({ name, colour, items, questions, when, hasLink, onOpen }: HeldCall) {
  const parts = [
    ...(questions > 0 ? [plural(questions, { one: 'question', other: 'questions' })] : []),
    ...(items > 0 ? [plural(items, { one: 'item', other: 'items' })] : []),
  ];
  const title = `${parts.join(' and ')} for ${name}`;
  return (
    <article
      class={cx(styles['card'], colour !== null && styles['edged'])}
      {...(colour === null ? {} : { style: { '--edge-colour': `var(--ws-${colour})` } })}
    >
      <h3 class={styles['name']}>{title}</h3>
      <p class={styles['meta']}>
        {when === '' ? 'no call set yet' : `next call ${when}${hasLink ? '' : ' · no link yet'}`}
      </p>
      <div class={styles['actions']}>
        <Button variant="primary" label={`Open the agenda: ${title}`} onClick={onOpen}>
          Open the agenda
        </Button>
      </div>
    </article>
  );
}
