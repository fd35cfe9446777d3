import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { shortDay } from '@/utils/i18n/day';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import styles from './Welcome.module.css';

const ANSWERS = ['accept', 'ask', 'decline'] as const;
type Answer = (typeof ANSWERS)[number];

/** What a piece of work looks like when a client asks for it, and what the three answers do. */
export function SampleAsked() {
  const [shown, setShown] = useState<Answer | null>(null);
  const words = t.welcome.sample;
  const due = t.time.due({ when: `${shortDay('2026-11-27')} 17:00` });
  const [before = '', , after = ''] = slots(words.askedGoal, ['goal']);
  return (
    <section class={styles['sample']} aria-labelledby="sample-title">
      <p class={styles['kicker']}>{words.askedKicker}</p>
      <div class={styles['subject']}>
        <h2 id="sample-title" class={styles['subjectText']}>
          {words.asked}
        </h2>
        <Chip tone="question">{words.askedChip}</Chip>
      </div>
      <p class={styles['why']}>{words.askedFacts({ name: 'Anna Kovács', due })}</p>
      <p>
        {before}
        <strong>{words.goal}</strong>
        {after}
      </p>
      <div class={styles['buttons']}>
        {ANSWERS.map((answer, index) => (
          <Button key={answer} variant={index === 0 ? 'primary' : 'plain'} onClick={() => setShown(answer)}>
            {words.answers[answer].label}
          </Button>
        ))}
      </div>
      <div role="status" class={shown === null ? undefined : styles['outcome']}>
        {shown !== null && <p>{words.answers[shown].means}</p>}
      </div>
    </section>
  );
}
