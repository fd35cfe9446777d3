import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { Button } from '@/components/ui/Button';
import { DoneIcon } from '@/components/ui/icons';
import type { Confirmed } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import { STARTER_LIST, isConfirmed, type Starter } from '@/utils/delegation/starter';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';
import { Section } from './Section';
import { confirmedWords, sentence } from './agreement-words';
import { whoIs, type AgreementForm } from './form';
import { ROLES } from './sides';

/** For beginning with an assistant: what both settle first, confirmed with the date. */
export function StarterList({ form }: { form: AgreementForm }) {
  return (
    <Section
      title="Beginning together"
      why="What to settle before the first piece of work. Each confirmation keeps its date."
    >
      <ol class={styles['starters']}>
        {STARTER_LIST.map((starter) => (
          <StarterPart key={starter.id} form={form} starter={starter} />
        ))}
      </ol>
    </Section>
  );
}

function StarterPart({ form, starter }: { form: AgreementForm; starter: Starter }) {
  const { title } = t.starter[starter.id];
  const settled = isConfirmed(form.agreement, starter.id);
  return (
    <li class={styles['starter']}>
      <p class={styles['starterTitle']}>
        {title}
        {settled && (
          <span class={styles['settled']}>
            <DoneIcon size={16} /> Settled
          </span>
        )}
      </p>
      <p class={styles['note']}>
        {t.starter[starter.id].asks}
        {starter.confirmedBy === 'both' && ' Both of you confirm it.'}
      </p>
      {ROLES.map((role) => (
        <Confirmation key={role} form={form} starter={starter} role={role} />
      ))}
    </li>
  );
}

function Confirmation({ form, starter, role }: { form: AgreementForm; starter: Starter; role: Role }) {
  const { title } = t.starter[starter.id];
  const held = form.agreement.starter[starter.id][role];
  const who = sentence(whoIs(form, role));
  const own = role === form.role;
  const set = (to: Confirmed | null, said: string) =>
    form.onEdit({ starter: { [starter.id]: { [role]: to } } }, said);
  const on = format(new TZDate(form.now.getTime(), form.zone), 'yyyy-MM-dd');
  const may = form.may({
    starter: { [starter.id]: { [role]: held === null ? { on, by: form.role } : null } },
  });
  const about = `${title}, ${own ? 'you' : form.names[role]}`;
  return (
    <div class={styles['confirmation']}>
      <span class={held === null ? styles['note'] : undefined}>
        {who}: {held === null ? 'not yet' : confirmedWords(held, role, sentence(whoIs(form, held.by)))}
      </span>
      {may && held === null && (
        <Button
          label={own ? `Confirm: ${about}` : `Note that it is confirmed: ${about}`}
          onClick={() => set({ on, by: form.role }, `${title}: the confirmation is kept.`)}
        >
          {own ? 'Confirm' : 'Note that it is confirmed'}
        </Button>
      )}
      {may && held !== null && (
        <Button
          variant="quiet"
          label={`Take back: ${about}`}
          onClick={() => set(null, `${title}: the confirmation is taken back.`)}
        >
          Take back
        </Button>
      )}
    </div>
  );
}
