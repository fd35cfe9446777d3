import type { Item } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './ItemView.module.css';
import { Panel } from './Panels';

/** Points to words, from one. */
const RATINGS = ['poor', 'fair', 'good', 'veryGood', 'excellent'] as const;

/** How it went: how well, on time, how often sent back; nothing before there is something to say. */
export function ReviewPanel({ item: { review, stage } }: { item: Pick<Item, 'review' | 'stage'> }) {
  const { rating, sentBack, onTime, own } = review;
  if (rating === null && sentBack === 0 && (review.at === null || stage !== 'done')) return null;
  const says = t.item.review;
  const facts = [
    ...(onTime === null ? [] : [onTime ? says.onTime : says.late]),
    ...(sentBack > 0
      ? [sentBack === 1 ? says.sentBackOnce : says.sentBack({ count: sentBack })]
      : review.at === null
        ? []
        : [says.firstTime]),
    ...(own ? [] : [says.byClient]),
  ];
  return (
    <Panel title={says.title}>
      {rating !== null && (
        <p class={styles['strong']}>
          <Stars rating={rating} /> {says.rating[RATINGS[rating - 1] ?? 'good']}{' '}
          <span class={styles['muted']}>{says.points({ rating })}</span>
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
