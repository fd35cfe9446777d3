import { Button } from '@/components/ui/Button';
import { t } from '@/utils/i18n/spoken';
import styles from './Offers.module.css';

/** Something that Right Hand suggests by itself. */
export interface Offer {
  id: string;
  text: string;
  /** Why it is suggested. */
  why: string;
  take: { label: string; onClick: () => void };
  dismiss: { label: string; named: string; onClick: () => void };
}

/** Suggestions, each with its reason, to take or to dismiss once; nothing without any. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <ul class={styles['list']} aria-label={t.suggestions.label}>
      {offers.map((offer) => (
        <li key={offer.id}>
          <OfferCard {...offer} />
        </li>
      ))}
    </ul>
  );
}

/** One suggestion. */
export function OfferCard({ text, why, take, dismiss }: Offer) {
  return (
    <article class={styles['card']}>
      <p class={styles['text']}>{text}</p>
      <p class={styles['why']}>{why}</p>
      <div class={styles['buttons']}>
        <Button variant="primary" onClick={take.onClick}>
          {take.label}
        </Button>
        <Button label={dismiss.named} onClick={dismiss.onClick}>
          {dismiss.label}
        </Button>
      </div>
    </article>
  );
}
