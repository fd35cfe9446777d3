import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { PrintIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';
import { Areas } from './Areas';
import { PromisedAnswer, QuestionSlots } from './Answers';
import { Channels, type ReachWords } from './Channels';
import { Places } from './Places';
import { StarterList } from './StarterList';
import { Budget, NextCall, TimeAway } from './Time';
import { WorkingHours } from './WorkingHours';
import type { AgreementForm } from './form';

/** What {@link AgreementView} takes; `top` stands above the sections, `newId` makes the id of an area or a guideline. */
export interface AgreementViewProps {
  form: AgreementForm;
  reach: ReachWords;
  newId: () => string;
  /** Shows it as one page, to print and send. */
  onSheet: () => void;
  top?: ComponentChildren;
}

/** What the two agreed on, every part to be changed where it stands by those whose it is. */
export function AgreementView({ form, reach, newId, onSheet, top }: AgreementViewProps) {
  return (
    <div class={styles['view']}>
      {top}
      <div class={styles['tools']}>
        <Button onClick={onSheet}>
          <PrintIcon size={18} /> {t.agreement.printOrSend}
        </Button>
      </div>
      <Areas form={form} newId={newId} />
      <Channels form={form} reach={reach} />
      <WorkingHours form={form} />
      <Places form={form} />
      <PromisedAnswer form={form} />
      <QuestionSlots form={form} />
      <Budget form={form} />
      <TimeAway form={form} />
      <NextCall form={form} />
      <StarterList form={form} />
    </div>
  );
}
