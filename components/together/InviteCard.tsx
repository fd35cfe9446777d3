import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import type { SyncFault } from '@/utils/delegation/sync';
import { t } from '@/utils/i18n/spoken';
import { CodeField } from './CodeField';
import { CompareWords } from './CompareWords';
import styles from './Together.module.css';
import { dayOf } from './days';
import { faultLine } from './fault-words';
import type { InviteStep } from './facts';

/** What {@link InviteCard} takes. */
export interface InviteCardProps {
  invite: InviteStep;
  /** The other's first name, or what they are. */
  name: string;
  /** The reader's IANA zone. */
  zone: string;
  /** What is being typed into the field for the answer. */
  typed: string;
  onTyped: (text: string) => void;
  /** Why what was typed is not taken. */
  fault: SyncFault | null;
  busy: boolean;
  /** A `mailto:` address for the code, '' without one. */
  mail: string;
  onCopy: (code: string) => void;
  onAnswer: () => void;
  onSame: () => void;
  onDiffer: () => void;
  onCallOff: () => void;
}

/** The step that an invite is at, on either side. */
export function InviteCard(props: InviteCardProps) {
  const { invite } = props;
  return (
    <section class={styles['step']} aria-busy={props.busy}>
      {invite.step === 'code' ? <Sent {...props} invite={invite} /> : <Compare {...props} invite={invite} />}
      {props.busy && (
        <p class={styles['muted']} role="status">
          {t.together.moment}
        </p>
      )}
    </section>
  );
}

function Sent(props: InviteCardProps & { invite: InviteStep & { step: 'code' } }) {
  const { invite, name, zone, typed, fault, busy } = props;
  const words = t.together;
  const own = invite.whose === 'own';
  const begun = typed.trim() !== '';
  return (
    <>
      <CodeField
        label={own ? words.codeOwn : words.code({ name })}
        hint={words.codeHint({ day: dayOf(invite.expires, zone) })}
        code={invite.code}
        copy={words.copyCode}
        primary={!begun}
        onCopy={() => props.onCopy(invite.code)}
        mail={props.mail}
      />
      <form
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (begun && !busy) props.onAnswer();
        }}
      >
        <Field
          label={own ? words.answerOwn : words.answer({ name })}
          hint={words.answerHint}
          {...(fault === null ? {} : { error: faultLine(fault) })}
        >
          {(id, describedBy) => (
            <div class={styles['pasted']}>
              <TextArea id={id} value={typed} describedBy={describedBy} onInput={props.onTyped} />
            </div>
          )}
        </Field>
        <div class={styles['buttons']}>
          <Button type="submit" variant={begun ? 'primary' : 'plain'} disabled={!begun || busy}>
            {words.readAnswer}
          </Button>
          <Button variant="quiet" disabled={busy} onClick={props.onCallOff}>
            {words.callOff}
          </Button>
        </div>
      </form>
    </>
  );
}

function Compare(props: InviteCardProps & { invite: InviteStep & { step: 'compare' } }) {
  const { invite, name } = props;
  const words = t.together;
  const own = invite.whose === 'own';
  // Whoever was invited sends the answer first: before it is there, nobody has words to compare.
  const [sent, setSent] = useState(invite.answer === '');
  const answer = invite.answer !== '' && (
    <CodeField
      label={own ? words.yourAnswerOwn : words.yourAnswer({ name })}
      hint={invite.confirmed ? '' : words.yourAnswerHint}
      code={invite.answer}
      copy={words.copyAnswer}
      primary={!sent && !invite.confirmed}
      onCopy={() => {
        setSent(true);
        props.onCopy(invite.answer);
      }}
      onMail={() => setSent(true)}
      mail={props.mail}
    />
  );
  if (invite.confirmed) {
    return (
      <>
        <p>{own ? words.waitingOwn : words.waitingFor({ name })}</p>
        <details class={styles['again']}>
          <summary class={styles['summary']}>{words.answerAgain}</summary>
          {answer}
        </details>
        <div class={styles['buttons']}>
          <Button variant="quiet" disabled={props.busy} onClick={props.onCallOff}>
            {words.callOff}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      {answer}
      <CompareWords
        words={invite.words}
        whose={invite.whose}
        name={name}
        claimed={invite.claimed}
        primary={sent}
        busy={props.busy}
        onSame={props.onSame}
        onDiffer={props.onDiffer}
      />
    </>
  );
}
