import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '@/components/together/use-kept-focus';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { WarningIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import { t } from '@/utils/i18n/spoken';
import styles from './Carrying.module.css';
import { outcomeWords, type Outcome } from './carrying-words';

/** What {@link ReadPanel} takes. */
export interface ReadPanelProps {
  /** What the last packet led to; null before any. */
  outcome: Outcome | null;
  busy: boolean;
  /** Answers whether it was taken: then what was pasted goes. */
  onText: (text: string) => Promise<boolean>;
  onFile: (file: File) => void;
  onSecurity: () => void;
}

/** A packet that came: pasted as text, or chosen or dropped as a file. */
export function ReadPanel({ outcome, busy, onText, onFile, onSecurity }: ReadPanelProps) {
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const place = useKeptFocus(busy);
  const { read } = t.carrying;
  const submit = () => {
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    void onText(text).then((taken) => {
      if (taken) setText('');
    });
  };
  return (
    <section class={styles['part']} ref={place}>
      <h2 class={styles['title']}>{read.title}</h2>
      <DropZone busy={busy} onFile={onFile}>
        <div class={styles['block']}>
          <Field label={read.block} hint={read.why} {...(empty ? { error: read.empty } : {})}>
            {(id, describedBy) => (
              <TextArea id={id} describedBy={describedBy} value={text} onInput={setText} rows={3} />
            )}
          </Field>
        </div>
        <div class={styles['buttons']}>
          <Button variant={text.trim() === '' ? 'plain' : 'primary'} disabled={busy} onClick={submit}>
            {read.read}
          </Button>
          <FileButton disabled={busy} onFile={onFile} />
        </div>
      </DropZone>
      {outcome !== null && <OutcomeLine outcome={outcome} onSecurity={onSecurity} />}
    </section>
  );
}

/** What {@link FileButton} takes. */
export interface FileButtonProps {
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** Chooses a `.righthand` file. */
export function FileButton({ disabled = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {t.carrying.read.choose}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".righthand"
        aria-label={t.carrying.read.file}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

interface DropZoneProps {
  busy: boolean;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** A file can be dropped here; whoever cannot drop uses the button in it. */
function DropZone({ busy, onFile, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      class={cx(styles['drop'], over && styles['over'])}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true || busy) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file === undefined || busy) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
      {over && <p class={styles['note']}>{t.carrying.read.drop}</p>}
    </div>
  );
}

/** What came of a packet, with the way to what was refused. */
function OutcomeLine({ outcome, onSecurity }: { outcome: Outcome; onSecurity: () => void }) {
  const words = outcomeWords(outcome);
  if (outcome.kind === 'fault') {
    return (
      <p class={styles['failed']} role="alert" tabIndex={-1} data-outcome>
        <WarningIcon size={16} /> {words}
      </p>
    );
  }
  return (
    <div class={styles['group']} role="status" tabIndex={-1} data-outcome>
      <p>{words}</p>
      {outcome.refused > 0 && (
        <div class={styles['buttons']}>
          <Button onClick={onSecurity}>{t.carrying.read.security}</Button>
        </div>
      )}
    </div>
  );
}
