import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import styles from './Welcome.module.css';

const ANSWERS = [
  {
    label: 'Accept',
    means:
      'You say in your own words what you understood, how long it takes and by when. Your client sees it at once, and silence is over.',
  },
  {
    label: 'Ask',
    means:
      'You ask with options and your own recommendation. Ordinary questions wait for the time you agreed on, so nobody is interrupted.',
  },
  {
    label: 'Decline…',
    means: 'You say why, and the work goes back to your client. Nothing lies about unanswered.',
  },
] as const;

/** What a piece of work looks like when a client asks for it, and what the three answers do. */
export function SampleAsked() {
  const [shown, setShown] = useState<string | null>(null);
  const answer = ANSWERS.find(({ label }) => label === shown);
  return (
    <section class={styles['sample']} aria-labelledby="sample-title">
      <p class={styles['kicker']}>Try it now · a sample from a client</p>
      <div class={styles['subject']}>
        <h2 id="sample-title" class={styles['subjectText']}>
          Get three quotes for the office repaint
        </h2>
        <Chip tone="question">New, to accept</Chip>
      </div>
      <p class={styles['why']}>Anna Kovács · due Fri 27 Nov 17:00 · decide, and tell</p>
      <p>
        <strong>Goal:</strong> three written quotes under €2,500, side by side in the shared sheet, with the
        earliest start dates.
      </p>
      <div class={styles['buttons']}>
        {ANSWERS.map(({ label }, index) => (
          <Button key={label} variant={index === 0 ? 'primary' : 'plain'} onClick={() => setShown(label)}>
            {label}
          </Button>
        ))}
      </div>
      <div role="status" class={answer === undefined ? undefined : styles['outcome']}>
        {answer !== undefined && <p>{answer.means}</p>}
      </div>
    </section>
  );
}
