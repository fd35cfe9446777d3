import { AUTHORITY_OPTIONS, dueMeaning, urgencyWords } from '@/components/brief/brief-words';
import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { PencilIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import { checkBrief, urgencyOf } from '@/utils/delegation/brief';
import type { Item, Role } from '@/utils/delegation/item';
import styles from './ItemView.module.css';

/** What {@link BriefSummary} takes. */
export interface BriefSummaryProps {
  item: Item;
  clock: Clock;
  /** The user's: the brief is the client's to edit. */
  role: Role;
  onTick: (step: string, done: boolean) => void;
  onEdit: () => void;
}

/** The brief as it was handed over, to read; its steps can be ticked. */
export function BriefSummary({ item, clock, role, onTick, onEdit }: BriefSummaryProps) {
  const { brief } = item;
  const steps = brief.steps.filter((step) => step.text.trim() !== '');
  const { missing } = checkBrief(brief).sentence;
  const authority = AUTHORITY_OPTIONS.find((option) => option.value === brief.authority)?.label ?? '';
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
        <Fact name="May decide">{authority}</Fact>
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

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
