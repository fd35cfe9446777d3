import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { DownIcon, SendIcon, WarningIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import styles from './HandOver.module.css';
import { dangersIn, leftWords, type Found } from './leaving';
import type { Choice } from './ways';

/** What {@link HandOver} takes. */
export interface HandOverProps {
  /** The text of the main button. */
  label: string;
  /** The main way first, then the menu. */
  choices: readonly [Choice, ...Choice[]];
  /** What will happen, in one sentence. */
  note: string;
  /** What the main way cannot hold, in one sentence, or null. */
  warning: string | null;
  /** What was agreed on, one line, or ''. */
  agreed: string;
  /** The language of the message as its speakers call it, where it is another one than the interface's; else ''. */
  language: string;
  /** What was found in the text that would leave. */
  found: readonly Found[];
  /** Asked before the rest, in place of the buttons: an address, a number; null when all is known. */
  asking: ComponentChildren;
  /** What can be done instead of handing over. */
  instead: readonly MenuItem[];
  onHandOver: (choice: Choice) => void;
  onPreview: () => void;
}

/** The end of a brief: what leaves, one button that hands it over the agreed way, and a menu with the others. */
export function HandOver(props: HandOverProps) {
  const { label, choices, note, warning, agreed, language, found, asking, instead, onHandOver, onPreview } =
    props;
  if (asking !== null && asking !== undefined && asking !== false) return <>{asking}</>;
  const [main, ...others] = choices;
  const items: MenuItem[] = [
    ...others.map((choice) => ({ label: choice.label, onSelect: () => onHandOver(choice) })),
    ...instead,
  ];
  return (
    <div class={styles['bar']}>
      <FoundLine found={found} onPreview={onPreview} />
      <div class={styles['buttons']}>
        <Button variant="primary" wide onClick={() => onHandOver(main)}>
          <SendIcon size={18} />
          {label}
        </Button>
        <Menu label={t.handing.others} items={items} icon={<DownIcon />} framed upwards />
      </div>
      {warning === null ? (
        <p class={styles['note']}>{note}</p>
      ) : (
        <p class={styles['warning']} role="status">
          {warning}
        </p>
      )}
      {language !== '' && <p class={styles['note']}>{t.handing.language({ language })}</p>}
      {agreed !== '' && <p class={styles['note']}>{agreed}</p>}
    </div>
  );
}

/** What would leave that may be better left out, and the way to see all of it. */
function FoundLine({ found, onPreview }: { found: readonly Found[]; onPreview: () => void }) {
  const left = leftWords(found);
  const danger = dangersIn(found).length > 0;
  return (
    <div class={danger ? styles['danger'] : styles['found']}>
      {left !== '' && (
        <p role="status">
          {danger && <WarningIcon size={16} />}
          {t.leaving.inText({ found: left })}
        </p>
      )}
      {left === '' && found.length > 0 && <p role="status">{t.leaving.removedAll}</p>}
      <button type="button" class={styles['see']} onClick={onPreview}>
        {left === '' ? t.leaving.see : t.leaving.seeAndTrim}
      </button>
    </div>
  );
}
