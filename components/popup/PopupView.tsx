import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import { PlusIcon, SidebarIcon } from '@/components/ui/icons';
import { chipOf, stageWord, type Clock } from '@/components/today/words';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import { countLabel } from '@/utils/i18n/format';
import styles from './Popup.module.css';
import { Counts, type PopupCounts } from './Counts';

/** What {@link PopupView} takes; all callbacks come straight from the click. */
export interface PopupViewProps {
  open: number;
  counts: PopupCounts;
  next: readonly Row[];
  clock: Clock;
  /** False where there is no tab to capture, or a capture is under way. */
  ready: boolean;
  /** The new item being typed. */
  draft: string;
  onDraft: (text: string) => void;
  onNew: () => void;
  onDelegate: () => void;
  onSidebar: () => void;
  onSection: (section: Section) => void;
  onRow: (row: Row) => void;
}

/** How things stand at a glance, and the way to hand over the page in view. */
export function PopupView(props: PopupViewProps) {
  return (
    <>
      <header class={styles['header']}>
        <div class={styles['text']}>
          <h1 class={styles['title']}>Right Hand</h1>
          <p class={styles['open']}>{countLabel(props.open)} open</p>
        </div>
        <Button variant="primary" disabled={!props.ready} onClick={props.onDelegate}>
          Delegate this page
        </Button>
      </header>
      <main class={styles['main']}>
        <Counts counts={props.counts} onSection={props.onSection} />
        {props.next.length > 0 && (
          <section aria-labelledby="next">
            <h2 id="next" class={styles['heading']}>
              Next
            </h2>
            <ul class={styles['next']}>
              {props.next.map((row) => (
                <li key={row.id}>
                  <NextRow row={row} clock={props.clock} onOpen={() => props.onRow(row)} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <form
          class={styles['new']}
          onSubmit={(event) => {
            event.preventDefault();
            if (props.draft.trim() !== '') props.onNew();
          }}
        >
          <TextInput label="New item" placeholder="New item…" value={props.draft} onInput={props.onDraft} />
          {props.draft.trim() !== '' && (
            <IconButton label="Add the new item" framed onClick={props.onNew}>
              <PlusIcon />
            </IconButton>
          )}
        </form>
        <Button wide onClick={props.onSidebar}>
          <SidebarIcon size={18} />
          Open sidebar
        </Button>
      </main>
    </>
  );
}

function NextRow({ row, clock, onOpen }: { row: Row; clock: Clock; onOpen: () => void }) {
  const chip = chipOf(row, clock) ?? { tone: 'neutral' as const, text: stageWord(row.stage) };
  return (
    <button type="button" class={styles['row']} onClick={onOpen}>
      <span class={styles['rowTitle']}>{row.title}</span>
      <Chip tone={chip.tone}>{chip.text}</Chip>
    </button>
  );
}
