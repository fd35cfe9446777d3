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
import { confirmedWords } from './agreement-words';
import { nameWithin, whoIs, type AgreementForm } from './form';
import { ROLES } from './sides';

/** For beginning with an assistant: what both settle first, confirmed with the date. */
export function StarterList({ form }: { form: AgreementForm }) {
  return (
    <Section title={t.agreement.begin.title} why={t.agreement.begin.why}>
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
            <DoneIcon size={16} /> {t.agreement.begin.settled}
          </span>
        )}
      </p>
      <p class={styles['note']}>
        {t.starter[starter.id].asks}
        {starter.confirmedBy === 'both' && ` ${t.agreement.begin.both}`}
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
  const words = t.agreement.begin;
  const values = { part: title, name: nameWithin(form, role) };
  const own = role === form.role;
  const set = (to: Confirmed | null, said: string) =>
    form.onEdit({ starter: { [starter.id]: { [role]: to } } }, said);
  const on = format(new TZDate(form.now.getTime(), form.zone), 'yyyy-MM-dd');
  const may = form.may({
    starter: { [starter.id]: { [role]: held === null ? { on, by: form.role } : null } },
  });
  return (
    <div class={styles['confirmation']}>
      <span class={held === null ? styles['note'] : undefined}>
        {whoIs(form, role)}:{' '}
        {held === null
          ? words.notYet
          : confirmedWords(held, role, held.by === form.role ? null : nameWithin(form, held.by))}
      </span>
      {may && held === null && (
        <Button
          label={own ? words.confirmOwn(values) : words.noteFor(values)}
          onClick={() => set({ on, by: form.role }, words.kept(values))}
        >
          {own ? words.confirm : words.note}
        </Button>
      )}
      {may && held !== null && (
        <Button
          variant="quiet"
          label={own ? words.takeBackOwn(values) : words.takeBackFor(values)}
          onClick={() => set(null, words.takenBack(values))}
        >
          {words.takeBack}
        </Button>
      )}
    </div>
  );
}
