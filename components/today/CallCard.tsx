import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Colour } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
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
  const { call } = t.sidebar;
  const title = heldWords({ name, items, questions });
  const agreed = hasLink ? call.next({ when }) : call.nextWithoutLink({ when });
  return (
    <article
      class={cx(styles['card'], colour !== null && styles['edged'])}
      {...(colour === null ? {} : { style: { '--edge-colour': `var(--ws-${colour})` } })}
    >
      <h3 class={styles['name']}>{title}</h3>
      <p class={styles['meta']}>{when === '' ? call.none : agreed}</p>
      <div class={styles['actions']}>
        <Button variant="primary" label={call.agendaOf({ what: title })} onClick={onOpen}>
          {call.agenda}
        </Button>
      </div>
    </article>
  );
}

/** '2 questions and 1 item for Mari'. */
function heldWords({ name, items, questions }: Pick<HeldCall, 'name' | 'items' | 'questions'>): string {
  const { call } = t.sidebar;
  if (items === 0) return call.questions({ count: questions, name });
  return questions === 0 ? call.items({ count: items, name }) : call.both({ questions, items, name });
}
