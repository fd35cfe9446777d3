import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Together.module.css';

/** The six words, large, numbered for reading aloud. */
export function SixWords({ words, label }: { words: readonly string[]; label: string }) {
  return (
    // Browsers take a list without bullets for none; the words are English in every language.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ol class={styles['words']} role="list" lang="en" translate={false} aria-labelledby={label}>
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
  /** To compare is the one thing to do now. */
  primary: boolean;
  busy: boolean;
  onSame: () => void;
  onDiffer: () => void;
}

/** The question that everything rests on: do both see the same words? */
export function CompareWords({
  words,
  whose,
  name,
  claimed,
  primary,
  busy,
  onSame,
  onDiffer,
}: CompareWordsProps) {
  const heading = useId();
  const who = [claimed.name.trim(), claimed.email.trim()].filter(Boolean).join(', ');
  return (
    <>
      <h2 id={heading} class={styles['heading']}>
        {t.together.compare}
      </h2>
      <p>{whose === 'own' ? t.together.compareOwn : t.together.compareHow({ name })}</p>
      <SixWords words={words} label={heading} />
      {who !== '' && <p class={styles['muted']}>{t.together.claims({ who })}</p>}
      <div class={styles['buttons']}>
        <Button variant={primary ? 'primary' : 'plain'} disabled={busy} onClick={onSame}>
          {t.together.same}
        </Button>
        <Button variant="danger" disabled={busy} onClick={onDiffer}>
          {t.together.differ}
        </Button>
      </div>
    </>
  );
}
