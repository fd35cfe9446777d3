import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import type { Coaching } from '@/utils/delegation/coach';
import { t } from '@/utils/i18n/spoken';
import type { Worth } from '@/utils/delegation/worth';
import styles from './Matrix.module.css';
import { breakEvenWords, worthWords } from './matrix-words';

/** What {@link WorthCard} takes; `kept` how much of the urgent and unimportant the client keeps, null where it is nothing. */
export interface WorthCardProps {
  worth: Worth | null;
  kept: { kept: number; all: number } | null;
  /** The other member's name, or ''. */
  other: string;
  onDelegate: (worth: Worth) => void;
  onNot: (worth: Worth) => void;
}

/** "Worth delegating?": one item, why, and whether it pays. */
export function WorthCard({ worth, kept, other, onDelegate, onNot }: WorthCardProps) {
  if (worth === null && kept === null) return null;
  return (
    <AdviceCard heading={t.matrix.worth}>
      {kept !== null && <p class={styles['lead']}>{t.matrix.kept(kept)}</p>}
      {worth === null ? (
        <p>{t.matrix.noWorth}</p>
      ) : (
        <>
          <p>{worthWords(worth, other)}</p>
          <p class={styles['quiet']}>{breakEvenWords(worth.breakEven)}</p>
          <div class={styles['buttons']}>
            <Button
              variant="primary"
              label={`${t.matrix.delegateIt}: ${worth.row.title}`}
              onClick={() => onDelegate(worth)}
            >
              {t.matrix.delegateIt}
            </Button>
            <Button label={`${t.matrix.notThis}: ${worth.row.title}`} onClick={() => onNot(worth)}>
              {t.matrix.notThis}
            </Button>
          </div>
        </>
      )}
    </AdviceCard>
  );
}

/** What {@link CoachCard} takes; `example` is an own item to begin with, '' without one. */
export interface CoachCardProps {
  coaching: Coaching;
  example: string;
  onGo: () => void;
  onNot: () => void;
}

/** This week's step. */
export function CoachCard({ coaching: { step, number, steps }, example, onGo, onNot }: CoachCardProps) {
  const words = t.coach.steps[step];
  return (
    <AdviceCard heading={t.coach.heading({ number, steps })}>
      <p class={styles['lead']}>{words.what}</p>
      <p>{words.how}</p>
      {step === 'first' && example !== '' && <p>{t.coach.example({ title: example })}</p>}
      <div class={styles['buttons']}>
        <Button variant="primary" onClick={onGo}>
          {words.go}
        </Button>
        <Button onClick={onNot}>{t.coach.not}</Button>
      </div>
    </AdviceCard>
  );
}

function AdviceCard({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class={styles['advice']} aria-label={heading}>
      <h2 class={styles['heading']}>{heading}</h2>
      <div class={styles['said']}>{children}</div>
    </section>
  );
}
