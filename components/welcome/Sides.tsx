import { useRef } from 'preact/hooks';
import { TransferOutcome, type BackupState } from '@/components/settings/Backup';
import { PersonFields, otherWords } from '@/components/settings/PersonFields';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { NewPerson } from './NewPerson';
import styles from './Welcome.module.css';

/** The other member of a workspace that is there, or somebody to make one with. */
export type OneSide =
  | { kind: 'there'; person: Person; onPerson: (person: Person) => void }
  | { kind: 'new'; kept: Person; onKeep: (person: Person) => void; onAdd: (person: Person) => void };

/** Name and address of the assistant. */
export function TheAssistant({ side }: { side: OneSide }) {
  if (side.kind === 'there') {
    return <PersonFields words={otherWords('client')} person={side.person} onPerson={side.onPerson} />;
  }
  return <NewPerson mine="client" kept={side.kept} onKeep={side.onKeep} onAdd={side.onAdd} />;
}

/** What {@link TheClient} takes; `onOpen` opens the sidebar's view in a tab. */
export interface TheClientProps {
  side: OneSide;
  reading: BackupState;
  onRead: (file: File) => void;
  onOpen: () => void;
}

/** Name and address of the client, or all of it from a file. */
export function TheClient({ side, reading, onRead, onOpen }: TheClientProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {side.kind === 'there' ? (
        <PersonFields words={otherWords('assistant')} person={side.person} onPerson={side.onPerson} />
      ) : (
        <NewPerson mine="assistant" kept={side.kept} onKeep={side.onKeep} onAdd={side.onAdd} />
      )}
      <div class={styles['buttons']}>
        <Button disabled={reading.kind === 'running'} onClick={() => input.current?.click()}>
          {t.welcome.haveFile}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".righthand,.json,application/json"
          aria-label={t.welcome.fileFromClient}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file !== undefined) onRead(file);
          }}
        />
      </div>
      <TransferOutcome state={reading} importing={t.workspaces.reading} />
      {reading.kind === 'done' && (
        <div class={styles['buttons']}>
          <Button variant="primary" onClick={onOpen}>
            {t.welcome.seeAsked}
          </Button>
        </div>
      )}
    </>
  );
}
