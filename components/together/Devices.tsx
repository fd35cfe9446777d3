import { useState } from 'preact/hooks';
import { capital } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import type { Role } from '@/utils/delegation/item';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { Fold } from './Fold';
import { RemoveDialog, type Removal } from './RemoveDialog';
import styles from './Together.module.css';
import { dayOf } from './days';
import type { ShownDevice } from './facts';

/** What {@link Devices} takes. */
export interface DevicesProps {
  devices: readonly ShownDevice[];
  role: Role;
  /** The other's first name, or what they are. */
  name: string;
  /** The reader's IANA zone. */
  zone: string;
  /** Whether this installation may say who belongs. */
  member: boolean;
  /** An invite is under way already. */
  busy: boolean;
  /** The words that were compared for a device, by its id, as far as somebody asked for them. */
  words: Readonly<Record<string, readonly string[]>>;
  onWords: (device: string) => void;
  onAdd: () => void;
  onRemove: (removal: Removal) => void;
}

/** Who belongs, with which devices, and the ways to add and to remove one. */
export function Devices(props: DevicesProps) {
  const { devices, role, name, member } = props;
  const [removal, setRemoval] = useState<Removal | null>(null);
  const theirs = devices.filter(({ mine }) => !mine);
  const standing = theirs.filter(({ removed }) => removed === null);
  const all = devices.filter(({ removed }) => removed === null).length;
  const list = (mine: boolean) => (
    <People
      {...props}
      devices={devices.filter((one) => one.mine === mine)}
      title={mine ? t.together.you : name}
      onAsk={setRemoval}
    />
  );
  return (
    <Fold title={t.together.devices} note={countLabel(all)}>
      {list(true)}
      {theirs.length > 0 && list(false)}
      {member && (
        <div class={styles['buttons']}>
          <Button disabled={props.busy} onClick={props.onAdd}>
            {t.together.addOwn}
          </Button>
          {role === 'client' && standing.length > 0 && (
            <Button
              variant="danger"
              onClick={() =>
                setRemoval({ kind: 'member', what: name, devices: standing.map(({ id }) => id) })
              }
            >
              {t.together.removeNamed({ what: name })}
            </Button>
          )}
        </div>
      )}
      {removal !== null && (
        <RemoveDialog
          removal={removal}
          role={role}
          onClose={() => setRemoval(null)}
          onRemove={() => {
            setRemoval(null);
            props.onRemove(removal);
          }}
        />
      )}
    </Fold>
  );
}

interface PeopleProps extends DevicesProps {
  title: string;
  onAsk: (removal: Removal) => void;
}

function People({ devices, title, name, role, zone, member, onAsk, ...props }: PeopleProps) {
  const words = t.together;
  return (
    <div class={styles['form']}>
      <h3 class={styles['who']}>{capital(title)}</h3>
      <ul class={styles['list']}>
        {devices.map(({ id, mine, number, here, since, removed, compared }) => {
          const what = mine ? words.device({ number }) : words.deviceOf({ name, number });
          const mayRemove = member && !here && removed === null && (mine || role === 'client');
          return (
            <li key={id} class={styles['device']}>
              <span class={styles['facts']}>
                <span class={removed === null ? undefined : styles['gone']}>{words.device({ number })}</span>
                {here && <Chip tone="accent">{words.thisOne}</Chip>}
                <span class={styles['muted']}>
                  {removed === null
                    ? words.since({ day: dayOf(since, zone) })
                    : words.removedOn({ day: dayOf(removed, zone) })}
                </span>
              </span>
              {mayRemove && (
                <Button
                  label={words.removeNamed({ what })}
                  onClick={() => onAsk({ kind: 'device', what, devices: [id] })}
                >
                  {t.common.remove}
                </Button>
              )}
              {compared && (
                <details class={styles['compared']} onToggle={() => props.onWords(id)}>
                  <summary class={styles['summary']}>{words.wordsCompared}</summary>
                  <p {...(props.words[id] === undefined ? {} : { lang: 'en', translate: false })}>
                    {props.words[id]?.join(' · ') ?? words.moment}
                  </p>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
