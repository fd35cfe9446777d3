import { Button } from '@/components/ui/Button';
import { PageIcon } from '@/components/ui/icons';
import styles from './Welcome.module.css';
import { SAMPLE } from './sample';

/** What became of the try: not tried yet, in the sidebar, kept while the sidebar did not open, or failed. */
export type SampleOutcome = 'none' | 'sidebar' | 'kept' | 'failed';

/** What {@link SampleEmail} takes. */
export interface SampleEmailProps {
  outcome: SampleOutcome;
  busy: boolean;
  onDelegate: () => void;
  /** Opens the item in a tab, where the sidebar could not be opened. */
  onOpen: () => void;
}

/** An email to hand over for real, without having any. */
export function SampleEmail({ outcome, busy, onDelegate, onOpen }: SampleEmailProps) {
  return (
    <section class={styles['sample']} aria-labelledby="sample-title">
      <p class={styles['kicker']}>Try it now · a sample email</p>
      <div class={styles['subject']}>
        <h2 id="sample-title" class={styles['subjectText']}>
          {SAMPLE.title}
        </h2>
        <Button variant="primary" disabled={busy} onClick={onDelegate}>
          Delegate this
        </Button>
      </div>
      <p class={styles['why']}>
        {SAMPLE.from.name} · {SAMPLE.from.email}
      </p>
      {SAMPLE.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class={styles['file']}>
        <PageIcon size={16} /> {SAMPLE.attachment}
      </p>
      <div role="status" class={outcome === 'none' ? undefined : styles['outcome']}>
        {outcome === 'sidebar' && (
          <p>
            <strong>It is in the sidebar</strong>, at the edge of this window. Say there what “done” means, by
            when, and hand it over.
          </p>
        )}
        {outcome === 'kept' && (
          <>
            <p>
              <strong>It is kept</strong>, but this browser did not open the sidebar by itself.
            </p>
            <Button onClick={onOpen}>Open it in a tab</Button>
          </>
        )}
        {outcome === 'failed' && <p>That did not work. Reload this page and try again.</p>}
      </div>
    </section>
  );
}
