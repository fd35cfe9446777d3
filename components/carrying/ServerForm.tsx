import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import type { LinkFault } from '@/utils/delegation/sync';
import { t } from '@/utils/i18n/spoken';
import styles from './Carrying.module.css';
import { linkFaultWords } from './carrying-words';

/** What is typed of a server; `credentials` '' keeps those that are held. */
export interface TypedServer {
  url: string;
  credentials: string;
}

/** What {@link ServerForm} takes. */
export interface ServerFormProps {
  /** The address that is saved, '' without a server. */
  url: string;
  testing: boolean;
  /** What the last test found, null when nothing is wrong. */
  fault: LinkFault | null;
  onTest: (typed: TypedServer) => void;
  /** Leaves the form as it was; absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

/** The faults that are said at the address; the others are about the credentials or the server behind them. */
const OF_ADDRESS = new Set<LinkFault>(['address', 'insecure', 'unreachable']);

/** The server's address and this device's credentials, tested before they are saved. */
export function ServerForm({ url, testing, fault, onTest, onCancel }: ServerFormProps) {
  const [typed, setTyped] = useState<TypedServer>({ url, credentials: '' });
  const { server } = t.carrying;
  const error = (mine: boolean) => (fault !== null && mine ? { error: linkFaultWords(fault) } : {});
  const atAddress = fault !== null && OF_ADDRESS.has(fault);
  return (
    <form
      class={styles['parts']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!testing) onTest({ url: typed.url.trim(), credentials: typed.credentials.trim() });
      }}
    >
      <Field label={server.address} hint={server.addressHint} {...error(atAddress)}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            describedBy={describedBy}
            value={typed.url}
            placeholder="wss://"
            onInput={(next) => setTyped((one) => ({ ...one, url: next }))}
          />
        )}
      </Field>
      <Field
        label={server.credentials}
        hint={url === '' ? server.credentialsHint : `${server.credentialsHint} ${server.kept}`}
        {...error(!atAddress)}
      >
        {(id, describedBy) => (
          <TextArea
            id={id}
            describedBy={describedBy}
            rows={2}
            value={typed.credentials}
            onInput={(credentials) => setTyped((one) => ({ ...one, credentials }))}
          />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button type="submit" variant="primary" disabled={testing}>
          {server.test}
        </Button>
        {onCancel !== undefined && (
          <Button variant="quiet" disabled={testing} onClick={onCancel}>
            {server.keep}
          </Button>
        )}
      </div>
      {testing && <ProgressBar label={server.testing} done={0} total={0} />}
    </form>
  );
}
