import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import type { Person, Role } from '@/utils/delegation/item';
import { plural } from '@/utils/i18n/format';
import { Backup, type BackupState } from './Backup';
import { MY_WORDS, PersonFields, otherWords } from './PersonFields';
import { SiteList, type SiteListProps } from './SiteList';
import styles from './Settings.module.css';
import { MAIL_CHOICES, type Choices, type ShortcutLine } from './choices';

/** What {@link SettingsView} takes. */
export interface SettingsViewProps extends SiteListProps {
  /** The user's role in the current workspace. */
  role: Role;
  /** The other member of it. */
  person: Person;
  onPerson: (person: Person) => void;
  /** The user in it. */
  me: Person;
  onMe: (person: Person) => void;
  /** How many workspaces there are. */
  workspaces: number;
  onWorkspaces: () => void;
  choices: Choices;
  onChoices: (change: Partial<Choices>) => void;
  shortcuts: readonly ShortcutLine[];
  onShortcuts: () => void;
  backup: BackupState;
  onExport: () => void;
  onImport: (file: File) => void;
  onCheck: () => void;
  onHelp: () => void;
  version: string;
}

/** All choices; each takes effect at once. */
export function SettingsView(props: SettingsViewProps) {
  const { choices, onChoices } = props;
  return (
    <div class={styles['view']}>
      <Part title={props.role === 'client' ? 'Your assistant' : 'Your client'}>
        <PersonFields words={otherWords(props.role)} person={props.person} onPerson={props.onPerson} />
        <Segmented
          legend={props.role === 'client' ? 'Hand over by email with' : 'Send email with'}
          options={MAIL_CHOICES}
          value={choices.mailClient}
          onChange={(mailClient) => onChoices({ mailClient })}
        />
      </Part>
      <Part title="You" note="The other side sees this name with what you send.">
        <PersonFields words={MY_WORDS} person={props.me} onPerson={props.onMe} />
      </Part>
      <Part
        title="Workspaces"
        note="One for each person you work with: its colour, its wall, and files to and fro."
      >
        <div class={styles['buttons']}>
          <Button onClick={props.onWorkspaces}>
            {props.workspaces > 1
              ? `All ${plural(props.workspaces, { one: 'workspace', other: 'workspaces' })}`
              : 'Workspaces'}
          </Button>
        </div>
      </Part>
      <Part title="Capture">
        <Segmented
          legend="After “Delegate this”"
          options={[
            { value: 'brief', label: 'Open the brief' },
            { value: 'later', label: 'Keep for later' },
          ]}
          value={choices.captureMode}
          onChange={(captureMode) => onChoices({ captureMode })}
        />
        <div class={styles['buttons']}>
          <Button onClick={props.onCheck}>Check capture on this page</Button>
        </div>
      </Part>
      <Part title="Sites" note="What Right Hand reads there stays in this browser.">
        <SiteList sites={props.sites} onAllow={props.onAllow} onForget={props.onForget} />
      </Part>
      <Part title="Look">
        <Segmented
          legend="Colours"
          options={[
            { value: 'auto', label: 'System' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          value={choices.theme}
          onChange={(theme) => onChoices({ theme })}
        />
      </Part>
      <Shortcuts lines={props.shortcuts} onShortcuts={props.onShortcuts} onHelp={props.onHelp} />
      <Part title="Your data">
        <Backup state={props.backup} onExport={props.onExport} onImport={props.onImport} />
      </Part>
      <p class={styles['note']}>
        Right Hand {props.version} · MIT licence · no account, no server, no tracking
      </p>
    </div>
  );
}

function Shortcuts(props: { lines: readonly ShortcutLine[]; onShortcuts: () => void; onHelp: () => void }) {
  return (
    <Part title="Keyboard">
      <dl class={styles['keys']}>
        {props.lines.map(({ name, description, keys }) => (
          <div key={name} class={styles['keyLine']}>
            <dt>{description}</dt>
            <dd>{keys === '' ? <span class={styles['note']}>not set</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div class={styles['buttons']}>
        <Button onClick={props.onShortcuts}>Change the keys</Button>
        <Button variant="quiet" onClick={props.onHelp}>
          All keys
        </Button>
      </div>
    </Part>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  return (
    <section class={styles['part']}>
      <h2 class={styles['title']}>{title}</h2>
      {note !== undefined && <p class={styles['note']}>{note}</p>}
      {children}
    </section>
  );
}
