import { actionsOf, type Act, type Action } from '@/components/actions/action';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import { PlusIcon, SidebarIcon } from '@/components/ui/icons';
import { chipOf } from '@/components/today/card-words';
import { dateLabel } from '@/components/today/moments';
import { stageWord, type Clock, type Side } from '@/components/today/words';
import type { Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import styles from './Popup.module.css';
import { Counts, type PopupCounts } from './Counts';

/** What {@link PopupView} takes; all callbacks come straight from the click. */
export interface PopupViewProps {
  open: number;
  /** With how many people. */
  people: number;
  /** The user's in the current workspace. */
  role: Role;
  counts: PopupCounts;
  next: readonly Row[];
  sideOf: (row: Row) => Side;
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
  /** An answer that needs no words. */
  onAct: (row: Row, act: Act) => void;
}

/** How things stand at a glance, and the way to hand over the page in view. */
export function PopupView(props: PopupViewProps) {
  return (
    <>
      <header class={styles['header']}>
        <div class={styles['text']}>
          <h1 class={styles['title']}>{t.common.product}</h1>
          <p class={styles['open']}>
            {t.popup.open({ count: props.open })}
            {props.people > 1 && ` · ${t.popup.people({ count: props.people })}`}
          </p>
        </div>
        <Button variant="primary" disabled={!props.ready} onClick={props.onDelegate}>
          {t.popup.delegatePage}
        </Button>
      </header>
      <main class={styles['main']}>
        <Counts counts={props.counts} role={props.role} onSection={props.onSection} />
        {props.next.length > 0 && (
          <section aria-labelledby="next">
            <h2 id="next" class={styles['heading']}>
              {t.popup.next}
            </h2>
            <ul class={styles['next']}>
              {props.next.map((row) => (
                <li key={row.id}>
                  <NextRow {...props} row={row} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class={styles['foot']}>
          <form
            class={styles['new']}
            onSubmit={(event) => {
              event.preventDefault();
              if (props.draft.trim() !== '') props.onNew();
            }}
          >
            <TextInput
              label={t.popup.newItem}
              placeholder={t.popup.newItemHint}
              value={props.draft}
              onInput={props.onDraft}
            />
            {props.draft.trim() !== '' && (
              <IconButton label={t.popup.addNew} framed onClick={props.onNew}>
                <PlusIcon />
              </IconButton>
            )}
          </form>
          <Button onClick={props.onSidebar}>
            <SidebarIcon size={18} />
            {t.popup.openSidebar}
          </Button>
        </div>
      </main>
    </>
  );
}

function NextRow({ row, sideOf, clock, onRow, onAct }: PopupViewProps & { row: Row }) {
  const { role, colour } = sideOf(row);
  const chip = chipOf(row, role, clock) ?? { tone: 'neutral' as const, text: stageWord(row.stage) };
  const answer = actionsOf(row, role).answers.find(({ act, primary }) => primary && isPlainAct(act, row));
  const said = answer === undefined ? '' : answerLabel(answer, row);
  return (
    <div
      class={cx(styles['line'], colour !== null && styles['edged'])}
      {...(colour === null ? {} : { style: { '--edge-colour': `var(--ws-${colour})` } })}
    >
      <button type="button" class={styles['row']} onClick={() => onRow(row)}>
        <span class={styles['rowTitle']}>{row.title}</span>
        <Chip tone={chip.tone}>{chip.text}</Chip>
      </button>
      {answer?.act.do === 'answer' && <p class={styles['asked']}>{row.question?.text}</p>}
      {answer !== undefined && (
        <div class={styles['answer']}>
          <Button label={`${said}: ${row.title}`} onClick={() => onAct(row, answer.act)}>
            {said}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The proposal and the new date by their own words: nobody says yes to what they cannot read. */
function answerLabel({ act, label }: Action, { question, warning }: Row): string {
  if (act.do === 'reply' && warning !== null) return `${label}: ${dateLabel(warning.due)}`;
  const proposal = question?.options[question.recommended ?? -1];
  return act.do === 'answer' && act.with === 'proposal' && proposal !== undefined
    ? `${label}: ${proposal}`
    : label;
}

/** Whether it can be done at once: no words to type, and nothing to look at first. */
function isPlainAct(act: Act, { stage, improves }: Row): boolean {
  switch (act.do) {
    case 'answer':
      return act.with !== 'words';
    case 'reply':
      return act.reply === 'accept';
    case 'move':
      return (
        act.move === 'start' ||
        (act.move === 'finish' && stage === 'delivered') ||
        (act.move === 'take' && improves === null)
      );
    default:
      return false;
  }
}
