import { useState } from 'preact/hooks';
import type { Clock } from '@/components/today/words';
import { useKeptFocus } from '@/components/together/use-kept-focus';
import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { WarningIcon } from '@/components/ui/icons';
import type { LinkFault, SyncStatus } from '@/utils/delegation/sync';
import { t } from '@/utils/i18n/spoken';
import styles from './Carrying.module.css';
import { ServerForm, type TypedServer } from './ServerForm';
import { barWords, linkFaultWords, statusWords } from './carrying-words';

/** What {@link ServerPanel} takes. */
export interface ServerPanelProps {
  /** The server that is saved; null without one. */
  server: { url: string; paused: boolean } | null;
  /** Null until it is known. */
  status: SyncStatus | null;
  clock: Clock;
  testing: boolean;
  /** What the last test found. */
  fault: LinkFault | null;
  /** What the server's owner types to give this device its credentials. */
  grant: string;
  /** Resolves to whether the server was saved. */
  onTest: (typed: TypedServer) => Promise<boolean>;
  onPause: (paused: boolean) => void;
  onNow: () => void;
  onRemove: () => void;
  onCopy: (text: string) => void;
}

/** The server of a workspace: how far it is, or the form to set one up. */
export function ServerPanel(props: ServerPanelProps) {
  const { server, testing, fault, status } = props;
  const [changing, setChanging] = useState(false);
  const words = t.carrying.server;
  const asksForm = server === null || changing;
  const place = useKeptFocus(testing);
  const asksOwner = asksForm || OF_OWNER.has(status?.fault ?? 'unreachable');
  const test = (typed: TypedServer) => {
    void props.onTest(typed).then((saved) => {
      if (saved) setChanging(false);
    });
  };
  return (
    <section class={server === null ? styles['parts'] : styles['part']} ref={place} aria-label={words.title}>
      {server !== null && <h2 class={styles['title']}>{words.title}</h2>}
      {asksForm && <p class={styles['note']}>{words.why}</p>}
      {asksForm ? (
        <ServerForm
          url={server?.url ?? ''}
          testing={testing}
          fault={fault}
          onTest={test}
          onCancel={server === null ? undefined : () => setChanging(false)}
        />
      ) : (
        <Standing {...props} server={server} onChange={() => setChanging(true)} />
      )}
      {asksOwner && <Grant grant={props.grant} onCopy={props.onCopy} />}
    </section>
  );
}

/** What only the server's owner can mend, by giving this device other credentials. */
const OF_OWNER = new Set<LinkFault>(['credentials', 'refused', 'wrong-device']);

/** The line that the server's owner types for this device. */
function Grant({ grant, onCopy }: Pick<ServerPanelProps, 'grant' | 'onCopy'>) {
  const words = t.carrying.server;
  return (
    <div class={styles['group']}>
      <h3 class={styles['title']}>{words.owner}</h3>
      <p class={styles['note']}>{words.ownerWhy}</p>
      <code class={styles['code']}>{grant}</code>
      <div class={styles['buttons']}>
        <Button onClick={() => onCopy(grant)}>{words.copyLine}</Button>
      </div>
    </div>
  );
}

type StandingProps = Omit<ServerPanelProps, 'server'> & {
  server: { url: string; paused: boolean };
  onChange: () => void;
};

/** Where syncing stands, and what can be done about it. */
function Standing({ server, status, clock, onPause, onNow, onChange, onRemove }: StandingProps) {
  const words = t.carrying.server;
  return (
    <>
      <p class={styles['address']} tabIndex={-1} data-outcome>
        {server.url}
      </p>
      {status !== null && <Status status={status} clock={clock} />}
      <div class={styles['buttons']}>
        {!server.paused && status?.phase !== 'live' && (
          <Button key="now" disabled={status?.phase === 'connecting'} onClick={onNow}>
            {words.now}
          </Button>
        )}
        {/* One button with two names, so that it keeps the focus. */}
        <Button
          key="pause"
          variant={server.paused ? 'primary' : 'plain'}
          onClick={() => onPause(!server.paused)}
        >
          {server.paused ? words.goOn : words.pause}
        </Button>
        <Button onClick={onChange}>{words.change}</Button>
        <Button variant="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}

function Status({ status, clock }: { status: SyncStatus; clock: Clock }) {
  const bar = barWords(status);
  return (
    <>
      {bar === null ? (
        <p role="status">{statusWords(status, clock)}</p>
      ) : (
        <ProgressBar label={bar} done={status.done} total={status.total} />
      )}
      {status.fault !== null && (
        <p class={styles['failed']} role="alert">
          <WarningIcon size={16} /> {linkFaultWords(status.fault)}
        </p>
      )}
    </>
  );
}
