import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import { AssistantFields, type AssistantFieldsProps } from './AssistantFields';
import { Backup, type BackupState } from './Backup';
import { SiteList, type SiteListProps } from './SiteList';
import styles from './Settings.module.css';
import { MAIL_CHOICES, type Choices, type ShortcutLine } from './choices';

/** What {@link SettingsView} takes. */
export interface SettingsViewProps extends AssistantFieldsProps, SiteListProps {
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
      <Part title="Your assistant">
        <AssistantFields person={props.person} onPerson={props.onPerson} />
        <Segmented
          legend="Hand over by email with"
          options={MAIL_CHOICES}
          value={choices.mailClient}
          onChange={(mailClient) => onChoices({ mailClient })}
        />
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
