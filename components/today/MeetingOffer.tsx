import { useMeetings, type MeetingSource } from '@/components/hooks/use-meetings';
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
  /** What it was found in. */
  source: MeetingSource;
  onCallLink: (meeting: FoundDay) => void;
}

/**
 * The meeting that a source speaks of and why it is thought to: with the link of the call to send for it, the agenda of the
 * next call, and an entry that reminds. Nothing where it speaks of none, or of one that was dismissed.
 */
export function MeetingOffer({ found, clock, source, onCallLink }: MeetingOfferProps) {
  const meetings = useMeetings();
  const ahead = stillAhead(found, clock.now, clock.zone).filter(({ kind }) => kind === 'meeting');
  const meeting = ahead.find((one) => meetings === null || meetings.isSettled(source, one) === false);
  if (meeting === undefined) return null;
  const { meeting: words } = t.suggestions;
  const said = meeting.text.replace(/\s+/gu, ' ').trim();
  return (
    <div class={styles['offer']}>
      <p title={foundFrom(meeting.text)}>{t.found.meeting({ when: foundWhen(meeting) })}</p>
      {meetings !== null && said !== '' && <p class={styles['why']}>{words.why({ words: said })}</p>}
      <div class={styles['ways']}>
        <Button
          onClick={() => {
            meetings?.onLink(source, meeting);
            onCallLink(meeting);
          }}
        >
          {t.found.callLink}
        </Button>
        {meetings !== null && (
          <>
            <Button onClick={() => meetings.onAgenda(source, meeting)}>{words.agenda}</Button>
            {meeting.time !== undefined && (
              <Button onClick={() => meetings.onRemind(source, meeting)}>{words.remind}</Button>
            )}
            <Button variant="quiet" onClick={() => meetings.onDismiss(source, meeting)}>
              {words.dismiss}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
