import { Button } from '@/components/ui/Button';
import { PageIcon } from '@/components/ui/icons';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import styles from './Welcome.module.css';
import { sample } from './sample';

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
  const { title, from, paragraphs, attachment } = sample();
  const words = t.welcome.sample;
  return (
    <section class={styles['sample']} aria-labelledby="sample-title">
      <p class={styles['kicker']}>{words.emailKicker}</p>
      <div class={styles['subject']}>
        <h2 id="sample-title" class={styles['subjectText']}>
          {title}
        </h2>
        <Button variant="primary" disabled={busy} onClick={onDelegate}>
          {t.welcome.delegateThis}
        </Button>
      </div>
      <p class={styles['why']}>
        {from.name} · {from.email}
      </p>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class={styles['file']}>
        <PageIcon size={16} /> {attachment}
      </p>
      <div role="status" class={outcome === 'none' ? undefined : styles['outcome']}>
        {outcome === 'sidebar' && <Fact say={words.inSidebarThen} fact={words.inSidebar} />}
        {outcome === 'kept' && (
          <>
            <Fact say={words.keptBut} fact={words.kept} />
            <Button onClick={onOpen}>{words.openTab}</Button>
          </>
        )}
        {outcome === 'failed' && <p>{words.failed}</p>}
      </div>
    </section>
  );
}

/** A sentence with its main point in bold. */
function Fact({ say, fact }: { say: (values: { fact: string }) => string; fact: string }) {
  const [before, , after] = slots(say, ['fact']);
  return (
    <p>
      {before}
      <strong>{fact}</strong>
      {after}
    </p>
  );
}
