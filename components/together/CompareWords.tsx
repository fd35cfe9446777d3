import { Button } from '@/components/ui/Button';
import type { Person } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Together.module.css';

/** The six words, large, numbered for reading aloud. */
export function SixWords({ words }: { words: readonly string[] }) {
  return (
    <ol class={styles['words']} translate={false}>
      {words.map((word, index) => (
        <li key={index} class={styles['word']}>
          {word}
        </li>
      ))}
    </ol>
  );
}

/** What {@link CompareWords} takes. */
export interface CompareWordsProps {
  words: readonly string[];
  whose: 'other' | 'own';
  /** The other's first name, or what they are. */
  name: string;
  claimed: Person;
  busy: boolean;
  onSame: () => void;
  onDiffer: () => void;
}

/** The question that everything rests on: do both see the same words? */
export function CompareWords({ words, whose, name, claimed, busy, onSame, onDiffer }: CompareWordsProps) {
  const who = [claimed.name.trim(), claimed.email.trim()].filter(Boolean).join(', ');
  return (
    <>
      <h2 class={styles['heading']}>{t.together.compare}</h2>
      <p>{whose === 'own' ? t.together.compareOwn : t.together.compareHow({ name })}</p>
      <SixWords words={words} />
      {who !== '' && <p class={styles['muted']}>{t.together.claims({ who })}</p>}
      <div class={styles['buttons']}>
        <Button variant="primary" disabled={busy} onClick={onSame}>
          {t.together.same}
        </Button>
        <Button variant="danger" disabled={busy} onClick={onDiffer}>
          {t.together.differ}
        </Button>
      </div>
    </>
  );
}
