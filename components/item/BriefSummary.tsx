import { AUTHORITY_OPTIONS, dueMeaning, urgencyWords } from '@/components/brief/brief-words';
import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { PencilIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import type { Agreement } from '@/utils/delegation/agreement';
import { areaOf, effectiveAuthority } from '@/utils/delegation/areas';
import { checkBrief, urgencyOf } from '@/utils/delegation/brief';
import type { Authority, Item, Role } from '@/utils/delegation/item';
import styles from './ItemView.module.css';

/** What {@link BriefSummary} takes. */
export interface BriefSummaryProps {
  item: Item;
  clock: Clock;
  agreement: Agreement;
  /** The user's: the brief is the client's to edit. */
  role: Role;
  onTick: (step: string, done: boolean) => void;
  onEdit: () => void;
}

/** The brief as it was handed over, to read; its steps can be ticked. */
export function BriefSummary({ item, clock, agreement, role, onTick, onEdit }: BriefSummaryProps) {
  const { brief } = item;
  const steps = brief.steps.filter((step) => step.text.trim() !== '');
  const { missing } = checkBrief(brief).sentence;
  const area = areaOf(agreement, brief.area);
  const important = brief.important === null ? '' : brief.important ? 'Important, ' : 'Not important, ';
  return (
    <section class={styles['panel']} aria-label="Brief">
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
        {brief.due !== null && <Fact name="Deadline">{dueMeaning(brief.due)}</Fact>}
        <Fact name="May decide">{authorityWords(brief.authority, agreement, clock.now)}</Fact>
        {area !== null && (
          <Fact name="Area">{[area.name, ...area.guidelines.map(({ text }) => text)].join('\n')}</Fact>
        )}
        {(important !== '' || brief.due !== null) && (
          <Fact name="Weight">{`${important}${urgencyWords(urgencyOf(brief.due, clock.now))}`}</Fact>
        )}
        {brief.guidelines !== '' && <Fact name="Guidelines">{brief.guidelines}</Fact>}
        {brief.materials !== '' && <Fact name="Materials">{brief.materials}</Fact>}
      </dl>
      {role === 'client' && missing !== '' && <p class={styles['missing']}>{missing}</p>}
      {role === 'client' && (
        <div class={styles['edge']}>
          <Button variant="quiet" onClick={onEdit}>
            <PencilIcon size={16} />
            Edit brief
          </Button>
        </div>
      )}
    </section>
  );
}

/** How far the assistant may decide, and how far for as long as the client is away. */
function authorityWords(authority: Authority, agreement: Agreement, now: Date): string {
  const labelOf = (one: Authority) => AUTHORITY_OPTIONS.find(({ value }) => value === one)?.label ?? '';
  const effective = effectiveAuthority(authority, agreement, now);
  return effective === authority
    ? labelOf(authority)
    : `${labelOf(effective)}, while the client is away; otherwise: ${labelOf(authority)}`;
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
