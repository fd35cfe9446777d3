import { PersonFields, myWords } from '@/components/settings/PersonFields';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import type { Person, Role } from '@/utils/delegation/item';
import type { SyncFault } from '@/utils/delegation/sync';
import { t } from '@/utils/i18n/spoken';
import { JoinByKit, type KitTyped } from './JoinByKit';
import styles from './Together.module.css';
import { faultLine } from './fault-words';
import { useKeptFocus } from './use-kept-focus';

/** What an invite says before it is taken up; not proven. */
export interface Offered {
  role: Role;
  whose: 'other' | 'own';
}

/** What {@link JoinView} takes. */
export interface JoinViewProps {
  way: 'invite' | 'kit';
  onWay: (way: 'invite' | 'kit') => void;
  code: string;
  onCode: (code: string) => void;
  /** What the code offers, null while there is none that can be read. */
  offered: Offered | null;
  /** Whom the work is with that it will stand beside, within a sentence; null: there is none here. */
  beside: string | null;
  me: Person;
  onMe: (me: Person) => void;
  /** Why the code, or the kit's, is not taken. */
  fault: SyncFault | null;
  busy: boolean;
  onAnswer: () => void;
  kit: KitTyped;
  onKit: (kit: KitTyped) => void;
  /** Why the packet is not taken; `partial`: it does not say who belongs. */
  packetFault: SyncFault | 'none' | 'partial' | null;
  onRecover: () => void;
}

/** Taking up an invite, or getting back in with a recovery kit. */
export function JoinView(props: JoinViewProps) {
  const place = useKeptFocus(props.busy);
  return (
    <div class={styles['view']} ref={place}>
      <section class={styles['card']} aria-busy={props.busy}>
        <Segmented
          legend={t.joining.how}
          options={[
            { value: 'invite', label: t.joining.ways.invite },
            { value: 'kit', label: t.joining.ways.kit },
          ]}
          value={props.way}
          onChange={props.onWay}
        />
        {props.way === 'invite' ? <ByInvite {...props} /> : <JoinByKit {...props} />}
        {props.busy && (
          <p class={styles['muted']} role="status">
            {t.together.moment}
          </p>
        )}
      </section>
    </div>
  );
}

function ByInvite({ code, offered, beside, fault, busy, me, ...props }: JoinViewProps) {
  const words = t.joining;
  const ready = code.trim() !== '' && me.name.trim() !== '' && !busy;
  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) props.onAnswer();
      }}
    >
      <Field
        label={words.code}
        hint={words.codeHint}
        {...(fault === null ? {} : { error: faultLine(fault) })}
      >
        {(id, describedBy) => (
          <div class={styles['pasted']}>
            <TextArea id={id} rows={3} value={code} describedBy={describedBy} onInput={props.onCode} />
          </div>
        )}
      </Field>
      <div role="status">
        {offered !== null && fault === null && <Offer offered={offered} beside={beside} />}
      </div>
      <PersonFields words={myWords()} person={me} onPerson={props.onMe} />
      <div class={styles['buttons']}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {words.makeAnswer}
        </Button>
      </div>
    </form>
  );
}

function Offer({ offered: { role, whose }, beside }: { offered: Offered; beside: string | null }) {
  const words = t.joining;
  return (
    <>
      <p>{whose === 'own' ? words.invitedOwn : words.invitedAs[role]}</p>
      {beside !== null && <p class={styles['muted']}>{words.beside({ name: beside })}</p>}
    </>
  );
}
