import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import type { Away } from '@/utils/delegation/agreement';
import { AUTHORITIES, type Authority, type Role } from '@/utils/delegation/item';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { AUTHORITY_WORDS, awayWords, momentWords, sentence, zoneWords } from './agreement-words';
import { amountError, amountOf } from './amounts';
import { useTyped, whoIs, type AgreementForm } from './form';
import { ROLES } from './sides';

/** Hours of work a month. */
export function Budget({ form }: { form: AgreementForm }) {
  const { budget } = form.agreement;
  const typing = useTyped(form, {
    path: 'budget',
    value: budget === null ? '' : String(budget),
    check: (text) => amountError(text, 'Hours a month, such as 40.'),
    onSettle: (text) => form.onEdit({ budget: amountOf(text) }),
  });
  return (
    <Section title="Budget" why="The time that is paid for, so that both know when it runs out.">
      {form.may({ budget: (budget ?? 0) + 1 }) ? (
        <Field label="Hours a month" {...(typing.error === undefined ? {} : { error: typing.error })}>
          {(id, describedBy) => (
            <TextInput id={id} describedBy={describedBy} placeholder="not agreed" {...typing} />
          )}
        </Field>
      ) : (
        <Locked by={sentence(form.names.client)}>
          {budget === null ? 'Not agreed yet.' : `${budget} hours a month`}
        </Locked>
      )}
    </Section>
  );
}

/** Time away of both, and what the assistant may do while the client is. */
export function TimeAway({ form }: { form: AgreementForm }) {
  return (
    <Section
      title="Out of office"
      why="These days count as no working time. While the client is away, a stand-in authority says how far the assistant goes instead of asking."
    >
      {ROLES.map((role) => (
        <AwayOf key={role} form={form} role={role} />
      ))}
    </Section>
  );
}

function AwayOf({ form, role }: { form: AgreementForm; role: Role }) {
  const away = form.agreement.away[role];
  const who = sentence(whoIs(form, role));
  const today = format(new TZDate(form.now.getTime(), form.zone), 'yyyy-MM-dd');
  const sample = away === null ? { from: today, to: today, standIn: null } : null;
  if (!form.may({ away: { [role]: sample } })) {
    return (
      <Locked label={who} by={sentence(form.names[role])}>
        {away === null ? 'Not away.' : awayWords(away)}
        {away !== null &&
          away.standIn !== null &&
          ` · meanwhile: ${AUTHORITY_WORDS[away.standIn].toLowerCase()}`}
      </Locked>
    );
  }
  return <AwayFields key={`${away?.from}–${away?.to}`} form={form} role={role} held={away} who={who} />;
}

const AS_AGREED = 'as-agreed';

function AwayFields(props: { form: AgreementForm; role: Role; held: Away | null; who: string }) {
  const { form, role, held, who } = props;
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
        <Field label="First day away">
          {(id) => <TextInput id={id} type="date" value={days.from} onInput={(from) => change({ from })} />}
        </Field>
        <Field label="Last day away" {...(backwards ? { error: 'The last day is before the first.' } : {})}>
          {(id) => <TextInput id={id} type="date" value={days.to} onInput={(to) => change({ to })} />}
        </Field>
      </div>
      {held !== null && role === 'client' && (
        <Field label="Meanwhile, what would be asked">
          {(id) => (
            <Select<Authority | typeof AS_AGREED>
              id={id}
              options={[
                { value: AS_AGREED, label: 'As agreed for the area' },
                ...AUTHORITIES.map((value) => ({ value, label: AUTHORITY_WORDS[value] })),
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
            onClick={() => form.onEdit({ away: { [role]: null } }, 'Not away any more.')}
            label={`Not away: ${who}`}
          >
            Not away
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** The next call, on the user's own clock. */
export function NextCall({ form }: { form: AgreementForm }) {
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
    check: (text) => (text === '' || instantOf(text, form.zone) !== null ? null : 'A day and a time.'),
    onSettle: (text) => {
      const instant = instantOf(text, form.zone);
      if (instant !== null) form.onEdit((now) => ({ call: { at: instant, link: now.call?.link ?? '' } }));
    },
  });
  return (
    <Section title="Next call" why="What you set aside to talk about goes on its agenda.">
      {!may ? (
        <Locked by={sentence(form.names.client)}>
          {call === null ? 'None arranged.' : momentWords(call.at, form.zone)}
        </Locked>
      ) : (
        <>
          <Field
            label={`Day and time (${zoneWords(form.zone)})`}
            {...(moment.error === undefined ? {} : { error: moment.error })}
          >
            {(id, describedBy) => (
              <TextInput id={id} describedBy={describedBy} type="datetime-local" {...moment} />
            )}
          </Field>
          {call !== null && (
            <>
              <Field label="Web address of the meeting">
                {(id) => <TextInput id={id} placeholder="https://" {...typing} />}
              </Field>
              <div>
                <Button onClick={() => form.onEdit({ call: null }, 'The call is taken off.')}>
                  No call for now
                </Button>
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
