import { useRef } from 'preact/hooks';
import { PersonFields, myWords } from '@/components/settings/PersonFields';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { t } from '@/utils/i18n/spoken';
import type { JoinViewProps } from './JoinView';
import styles from './Together.module.css';
import { faultLine } from './fault-words';

/** What is typed and chosen to get back in. */
export interface KitTyped {
  code: string;
  /** The text of a packet. */
  packet: string;
  file: File | null;
}

/** The kit's code, and something that says to which workspace it belongs. */
export function JoinByKit(props: JoinViewProps) {
  const { kit, me, fault, packetFault, busy, onKit } = props;
  const words = t.joining;
  const ready =
    kit.code.trim() !== '' &&
    (kit.file !== null || kit.packet.trim() !== '') &&
    me.name.trim() !== '' &&
    !busy;
  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) props.onRecover();
      }}
    >
      <Field
        label={words.kitCode}
        hint={words.kitCodeHint}
        {...(fault === null ? {} : { error: faultLine(fault) })}
      >
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={kit.code}
            describedBy={describedBy}
            onInput={(code) => onKit({ ...kit, code })}
          />
        )}
      </Field>
      <Field
        label={words.packetText}
        hint={words.packetHint}
        {...(packetFault === null ? {} : { error: packetWords(packetFault) })}
      >
        {(id, describedBy) => (
          <div class={styles['pasted']}>
            <TextArea
              id={id}
              value={kit.packet}
              describedBy={describedBy}
              onInput={(packet) => onKit({ ...kit, packet })}
            />
          </div>
        )}
      </Field>
      <FileChoice file={kit.file} onFile={(file) => onKit({ ...kit, file })} />
      <PersonFields words={myWords()} person={me} onPerson={props.onMe} />
      <div class={styles['buttons']}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {words.recover}
        </Button>
      </div>
    </form>
  );
}

function packetWords(fault: NonNullable<JoinViewProps['packetFault']>): string {
  if (fault === 'none') return t.joining.noPacket;
  return fault === 'partial' ? t.joining.partial : faultLine(fault);
}

function FileChoice({ file, onFile }: { file: File | null; onFile: (file: File | null) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const words = t.joining;
  return (
    <div class={styles['buttons']}>
      <span class={styles['muted']}>{t.common.or}</span>
      <Button onClick={() => input.current?.click()}>{words.chooseFile}</Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".righthand,.txt,.eml"
        aria-label={words.file}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen !== undefined) onFile(chosen);
        }}
      />
      {file !== null && (
        <span class={styles['muted']} role="status">
          {words.fileChosen({ file: file.name })}
        </span>
      )}
    </div>
  );
}
