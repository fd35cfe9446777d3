import { plural } from '@/utils/i18n/format';
import type { Item } from '@/utils/delegation/item';
import styles from './ItemView.module.css';
import { Panel } from './Panels';

const RATING_WORDS = ['', 'Poor', 'Fair', 'Good', 'Very good', 'Excellent'] as const;

/** How it went: how well, on time, how often sent back; nothing before there is something to say. */
export function ReviewPanel({ item: { review, stage } }: { item: Pick<Item, 'review' | 'stage'> }) {
  const { rating, sentBack, onTime, own } = review;
  if (rating === null && sentBack === 0 && (review.at === null || stage !== 'done')) return null;
  const facts = [
    ...(onTime === null ? [] : [onTime ? 'Delivered on time' : 'Delivered late']),
    ...(sentBack > 0
      ? [`Sent back ${sentBack === 1 ? 'once' : plural(sentBack, { one: 'time', other: 'times' })}`]
      : review.at === null
        ? []
        : ['Right the first time']),
    ...(own ? [] : ['Noted by the client']),
  ];
  return (
    <Panel title="Review">
      {rating !== null && (
        <p class={styles['strong']}>
          <Stars rating={rating} /> {RATING_WORDS[rating] ?? ''}{' '}
          <span class={styles['muted']}>{rating} of 5</span>
        </p>
      )}
      {facts.length > 0 && <p class={styles['muted']}>{facts.join(' · ')}</p>}
    </Panel>
  );
}

/** As many full dots as points; the words beside it say the same. */
function Stars({ rating }: { rating: number }) {
  return (
    <svg width="74" height="12" viewBox="0 0 74 12" aria-hidden="true" focusable="false">
      {[1, 2, 3, 4, 5].map((point) => (
        <circle
          key={point}
          cx={15 * point - 9}
          cy="6"
          r="4.5"
          fill={point <= rating ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.5"
        />
      ))}
    </svg>
  );
}
