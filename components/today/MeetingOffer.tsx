import { Button } from '@/components/ui/Button';
import { stillAhead, type FoundDay } from '@/utils/delegation/found';
import { t } from '@/utils/i18n/spoken';
import { foundFrom, foundWhen } from './found-words';
import styles from './MeetingOffer.module.css';
import type { Clock } from './words';

/** What {@link MeetingOffer} takes; `found` is what the source says, `onCallLink` gets the meeting. */
export interface MeetingOfferProps {
  found: readonly FoundDay[];
  clock: Clock;
  onCallLink: (meeting: FoundDay) => void;
}

/** The meeting that a source speaks of, with the link of the call to send for it; nothing where it speaks of none. */
export function MeetingOffer({ found, clock, onCallLink }: MeetingOfferProps) {
  const meeting = stillAhead(found, clock.now, clock.zone).find(({ kind }) => kind === 'meeting');
  if (meeting === undefined) return null;
  return (
    <div class={styles['offer']}>
      <p title={foundFrom(meeting.text)}>{t.found.meeting({ when: foundWhen(meeting) })}</p>
      <Button onClick={() => onCallLink(meeting)}>{t.found.callLink}</Button>
    </div>
  );
}
