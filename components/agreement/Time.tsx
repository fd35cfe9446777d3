import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import type { Away } from '@/utils/delegation/agreement';
import { AUTHORITIES, type Authority, type Role } from '@/utils/delegation/item';
import { cityOf } from '@/utils/i18n/places';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { awayWords, momentWords } from './agreement-words';
import { amountError, amountOf, amountText } from './amounts';
import { nameAhead, useTyped, whoIs, type AgreementForm } from './form';
import { ROLES } from './sides';

/** Hours of work a month. */
export function Budget({ form }: { form: AgreementForm }) {
  const words = t.agreementTime.budget;
  const { budget } = form.agreement;
  const typing = useTyped(form, {
    path: 'budget',
    value: amountText(budget),
    check: (text) => amountError(text, words.wrongHours),
    onSettle: (text) => form.onEdit({ budget: amountOf(text) }),
  });
  return (
    <Section title={words.title} why={words.why}>
      {form.may({ budget: (budget ?? 0) + 1 }) ? (
        <Field label={words.hours} {...(typing.error === undefined ? {} : { error: typing.error })}>
          {(id, describedBy) => (
            <TextInput id={id} describedBy={describedBy} placeholder={words.notAgreed} {...typing} />
          )}
        </Field>
      ) : (
        <Locked by={nameAhead(form, 'client')}>
          {budget === null ? words.notAgreedYet : words.month({ count: budget })}
        </Locked>
      )}
    </Section>
  );
}

/** Time away of both, and what the assistant may do while the client is. */
export function TimeAway({ form }: { form: AgreementForm }) {
  return (
    <Section title={t.agreementTime.away.title} why={t.agreementTime.away.why}>
      {ROLES.map((role) => (
        <AwayOf key={role} form={form} role={role} />
      ))}
    </Section>
  );
}

function AwayOf({ form, role }: { form: AgreementForm; role: Role }) {
  const away = form.agreement.away[role];
  const who = whoIs(form, role);
  const today = format(new TZDate(form.now.getTime(), form.zone), 'yyyy-MM-dd');
  const sample = away === null ? { from: today, to: today, standIn: null } : null;
  if (!form.may({ away: { [role]: sample } })) {
    return (
      <Locked label={who} by={nameAhead(form, role)}>
        {away === null ? t.agreementTime.away.not : awayWords(away)}
      </Locked>
    );
  }
  return <AwayFields key={`${away?.from}–${away?.to}`} form={form} role={role} held={away} who={who} />;
}

const AS_AGREED = 'as-agreed';

function AwayFields(props: { form: AgreementForm; role: Role; held: Away | null; who: string }) {
  const { form, role, held, who } = props;
  const words = t.agreementTime.away;
  const [days, setDays] = useState({ from: held?.from ?? '', to: held?.to ?? '' });
  const set = (part: Partial<Away>) =>
    form.onEdit(({ away }) => {
      const now = away[role] ?? { from: days.from, to: days.to, standIn: null };
      return { away: { [role]: { ...now, ...part } } };
    });
  const backwards = days.from !== '' && days.to !== '' && days.from > days.to;
  const change = (part: Partial<typeof days>) => {
    const next = { ...days, ...part };
    setDays(next);
    if (next.from === '' || next.to === '' || next.from > next.to) return;
    set(next);
  };
  return (
    <fieldset class={styles['side']}>
      <legend class={styles['legend']}>{who}</legend>
      <div class={styles['pair']}>
        <Field label={words.first}>
          {(id) => <TextInput id={id} type="date" value={days.from} onInput={(from) => change({ from })} />}
        </Field>
        <Field label={words.last} {...(backwards ? { error: words.backwards } : {})}>
          {(id) => <TextInput id={id} type="date" value={days.to} onInput={(to) => change({ to })} />}
        </Field>
      </div>
      {held !== null && role === 'client' && (
        <Field label={words.standIn}>
          {(id) => (
            <Select<Authority | typeof AS_AGREED>
              id={id}
              options={[
                { value: AS_AGREED, label: words.asAgreed },
                ...AUTHORITIES.map((value) => ({ value, label: t.areas.level[value] })),
              ]}
              value={held.standIn ?? AS_AGREED}
              onChange={(standIn) => set({ standIn: standIn === AS_AGREED ? null : standIn })}
            />
          )}
        </Field>
      )}
      {held !== null && (
        <div>
          <Button
            onClick={() => form.onEdit({ away: { [role]: null } }, words.ended)}
            label={words.endFor({ who })}
          >
            {words.end}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** The next call, on the user's own clock. */
export function NextCall({ form }: { form: AgreementForm }) {
  const words = t.agreementTime.call;
  const { call } = form.agreement;
  const at = call === null ? '' : format(new TZDate(call.at, form.zone), "yyyy-MM-dd'T'HH:mm");
  const may = form.may({ call: { at: new Date(form.now.getTime() + 1).toISOString(), link: '' } });
  const link = call?.link ?? '';
  const typing = useTyped(form, {
    path: 'call.link',
    value: link,
    onSettle: (text) => {
      form.onEdit((now) => (now.call === null ? {} : { call: { ...now.call, link: text } }));
    },
  });
  const moment = useTyped(form, {
    path: 'call.at',
    value: at,
    check: (text) => (text === '' || instantOf(text, form.zone) !== null ? null : words.wrongWhen),
    onSettle: (text) => {
      const instant = instantOf(text, form.zone);
      if (instant !== null) form.onEdit((now) => ({ call: { at: instant, link: now.call?.link ?? '' } }));
    },
  });
  return (
    <Section title={words.title} why={words.why}>
      {!may ? (
        <Locked by={nameAhead(form, 'client')}>
          {call === null ? words.none : momentWords(call.at, form.zone)}
        </Locked>
      ) : (
        <>
          <Field
            label={words.when({ zone: cityOf(form.zone) })}
            {...(moment.error === undefined ? {} : { error: moment.error })}
          >
            {(id, describedBy) => (
              <TextInput id={id} describedBy={describedBy} type="datetime-local" {...moment} />
            )}
          </Field>
          {call !== null && (
            <>
              <Field label={words.link}>
                {(id) => <TextInput id={id} placeholder="https://" {...typing} />}
              </Field>
              <div>
                <Button onClick={() => form.onEdit({ call: null }, words.canceled)}>{words.cancel}</Button>
              </div>
            </>
          )}
        </>
      )}
    </Section>
  );
}

/** The instant of 'yyyy-MM-ddTHH:mm' on the clock of `zone`, or null. */
function instantOf(text: string, zone: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/u.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts;
  const at = new TZDate(year, month - 1, day, hour, minute, zone);
  return new Date(at.getTime()).toISOString();
}
