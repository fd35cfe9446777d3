import { missingWords, urgencyWords } from '@/components/brief/brief-words';
import { bothTimes, dueMeaning } from '@/components/clocks/clock-words';
import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { PencilIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import type { Agreement } from '@/utils/delegation/agreement';
import { areaOf, effectiveAuthority } from '@/utils/delegation/areas';
import { checkBrief, urgencyOf } from '@/utils/delegation/brief';
import type { Authority, Brief, Due, Item } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { calendarOf } from '@/utils/delegation/working-time';
import { t } from '@/utils/i18n/spoken';
import styles from './ItemView.module.css';

/** What {@link BriefSummary} takes. */
export interface BriefSummaryProps {
  item: Item;
  clock: Clock;
  /** The two people, with what they agreed on; the brief is the client's to edit. */
  pair: Pair;
  onTick: (step: string, done: boolean) => void;
  onEdit: () => void;
}

/** The brief as it was handed over, to read; its steps can be ticked. */
export function BriefSummary({ item, clock, pair, onTick, onEdit }: BriefSummaryProps) {
  const { agreement, role } = pair;
  const { brief } = item;
  const steps = brief.steps.filter((step) => step.text.trim() !== '');
  const missing = missingWords(checkBrief(brief));
  const area = areaOf(agreement, brief.area);
  const { facts } = t.item;
  return (
    <section class={styles['panel']} aria-label={t.item.brief}>
      {brief.goal !== '' && <p class={styles['words']}>{brief.goal}</p>}
      {steps.length > 0 && (
        <ul class={styles['steps']}>
          {steps.map((step) => (
            <li key={step.id}>
              <label class={cx(styles['step'], step.done && styles['ticked'])}>
                <input
                  type="checkbox"
                  checked={step.done}
                  onChange={(event) => onTick(step.id, event.currentTarget.checked)}
                />
                <span>{step.text}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <dl class={styles['facts']}>
        {brief.due !== null && <Fact name={facts.deadline}>{dueWords(brief.due, pair)}</Fact>}
        <Fact name={facts.authority}>{authorityWords(brief.authority, agreement, clock.now)}</Fact>
        {area !== null && (
          <Fact name={facts.area}>{[area.name, ...area.guidelines.map(({ text }) => text)].join('\n')}</Fact>
        )}
        {(brief.important !== null || brief.due !== null) && (
          <Fact name={facts.weight}>{weightWords(brief, agreement, clock.now)}</Fact>
        )}
        {brief.guidelines !== '' && <Fact name={facts.guidelines}>{brief.guidelines}</Fact>}
        {brief.materials !== '' && <Fact name={facts.materials}>{brief.materials}</Fact>}
      </dl>
      {role === 'client' && missing !== '' && <p class={styles['missing']}>{missing}</p>}
      {role === 'client' && (
        <div class={styles['edge']}>
          <Button variant="quiet" onClick={onEdit}>
            <PencilIcon size={16} />
            {t.item.editBrief}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the deadline means, and on both clocks where they differ. */
function dueWords(due: Due, pair: Pair): string {
  return [dueMeaning(due, pair), bothTimes(due.at, pair)].filter(Boolean).join('\n');
}

/** How far the assistant may decide, and how far for as long as the client is away. */
function authorityWords(authority: Authority, agreement: Agreement, now: Date): string {
  const labels = t.brief.authority;
  const effective = effectiveAuthority(authority, agreement, now);
  return effective === authority
    ? labels[authority]
    : t.item.whileAway({ now: labels[effective], otherwise: labels[authority] });
}

/** How important and how urgent it is. */
function weightWords({ important, due }: Pick<Brief, 'important' | 'due'>, agreement: Agreement, now: Date) {
  const urgency = urgencyWords(urgencyOf(due, now, calendarOf(agreement, 'assistant')));
  if (important === null) return urgency;
  return important ? t.item.important({ urgency }) : t.item.notImportant({ urgency });
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
