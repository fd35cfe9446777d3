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

/** What {@link TheClient} takes; `onJoin` takes up an invite. */
export interface TheClientProps {
  side: OneSide;
  onJoin: () => void;
}

/** Name and address of the client, or an invite. */
export function TheClient({ side, onJoin }: TheClientProps) {
  return (
    <>
      {side.kind === 'there' ? (
        <PersonFields words={otherWords('assistant')} person={side.person} onPerson={side.onPerson} />
      ) : (
        <NewPerson mine="assistant" kept={side.kept} onKeep={side.onKeep} onAdd={side.onAdd} />
      )}
      <div class={styles['buttons']}>
        <Button onClick={onJoin}>{t.welcome.haveInvite}</Button>
      </div>
    </>
  );
}
