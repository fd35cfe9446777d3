import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import type { Person, Role } from '@/utils/delegation/item';
import type { LanguageCode } from '@/utils/i18n/languages';
import { t } from '@/utils/i18n/spoken';
import { Backup, type BackupProps, type BackupState } from './Backup';
import { LanguageChoice } from './LanguageChoice';
import { PersonFields, myWords, otherWords } from './PersonFields';
import { Reminders } from './Reminders';
import { SiteList, type SiteListProps } from './SiteList';
import styles from './Settings.module.css';
import { mailChoices, type Choices, type ShortcutLine } from './choices';

/** What {@link SettingsView} takes. */
export interface SettingsViewProps extends SiteListProps, Omit<BackupProps, 'state'> {
  /** The id of the current workspace: with another one the fields of its people begin anew. */
  workspace: string;
  /** The user's role in it. */
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
  /** The language that the browser asks for. */
  browserLanguage: LanguageCode;
  shortcuts: readonly ShortcutLine[];
  onShortcuts: () => void;
  backup: BackupState;
  onCheck: () => void;
  onHelp: () => void;
  version: string;
}

/** All choices; each takes effect at once. */
export function SettingsView(props: SettingsViewProps) {
  const { choices, onChoices, role } = props;
  const words = t.settings;
  return (
    <div class={styles['view']}>
      <Part title={role === 'client' ? t.common.yourAssistantFirst : t.common.yourClientFirst}>
        <PersonFields
          key={props.workspace}
          words={otherWords(role)}
          person={props.person}
          onPerson={props.onPerson}
        />
        <Segmented
          legend={words.mailWith[role]}
          options={mailChoices()}
          value={choices.mailClient}
          onChange={(mailClient) => onChoices({ mailClient })}
        />
      </Part>
      <Part title={words.you} note={words.youWhy}>
        <PersonFields key={props.workspace} words={myWords()} person={props.me} onPerson={props.onMe} />
      </Part>
      <Part title={words.workspaces} note={words.workspacesWhy}>
        <div class={styles['buttons']}>
          <Button onClick={props.onWorkspaces}>
            {props.workspaces > 1 ? words.allWorkspaces({ count: props.workspaces }) : words.workspaces}
          </Button>
        </div>
      </Part>
      <Part title={words.capture}>
        <Segmented
          legend={words.afterDelegating}
          options={[
            { value: 'brief', label: words.openBrief },
            { value: 'later', label: words.keepForLater },
          ]}
          value={choices.captureMode}
          onChange={(captureMode) => onChoices({ captureMode })}
        />
        <div class={styles['buttons']}>
          <Button onClick={props.onCheck}>{words.check}</Button>
        </div>
      </Part>
      <Part title={words.sites} note={words.sitesWhy}>
        <SiteList sites={props.sites} onAllow={props.onAllow} onForget={props.onForget} />
      </Part>
      <Part title={t.reminding.title}>
        <Reminders value={choices.reminders} onChange={(reminders) => onChoices({ reminders })} />
      </Part>
      <Part title={words.look}>
        <LanguageChoice
          value={choices.language}
          browserLanguage={props.browserLanguage}
          onChange={(language) => onChoices({ language })}
        />
        <Segmented
          legend={words.colours}
          options={[
            { value: 'auto', label: words.system },
            { value: 'light', label: words.light },
            { value: 'dark', label: words.dark },
          ]}
          value={choices.theme}
          onChange={(theme) => onChoices({ theme })}
        />
      </Part>
      <Shortcuts lines={props.shortcuts} onShortcuts={props.onShortcuts} onHelp={props.onHelp} />
      <Part title={words.data}>
        <Backup
          state={props.backup}
          paused={props.paused}
          onExport={props.onExport}
          onImport={props.onImport}
          onStop={props.onStop}
          onGoOn={props.onGoOn}
          onLeave={props.onLeave}
        />
      </Part>
      <p class={styles['note']}>{words.about({ version: props.version })}</p>
    </div>
  );
}

function Shortcuts(props: { lines: readonly ShortcutLine[]; onShortcuts: () => void; onHelp: () => void }) {
  return (
    <Part title={t.settings.keyboard}>
      <dl class={styles['keys']}>
        {props.lines.map(({ name, description, keys }) => (
          <div key={name} class={styles['keyLine']}>
            <dt>{description}</dt>
            <dd>{keys === '' ? <span class={styles['note']}>{t.common.notSet}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div class={styles['buttons']}>
        <Button onClick={props.onShortcuts}>{t.settings.changeKeys}</Button>
        <Button variant="quiet" onClick={props.onHelp}>
          {t.settings.allKeys}
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
