import type { ComponentChildren } from 'preact';
import type { BackupState } from '@/components/settings/Backup';
import { MY_WORDS, PersonFields } from '@/components/settings/PersonFields';
import { SiteList, type SiteListProps } from '@/components/settings/SiteList';
import { MAIL_CHOICES, type ShortcutLine } from '@/components/settings/choices';
import type { MailClient, Person } from '@/utils/delegation/item';
import { Segmented } from '@/components/ui/Segmented';
import { RoleChoice, type Roles } from './RoleChoice';
import { SampleAsked } from './SampleAsked';
import { SampleEmail, type SampleEmailProps } from './SampleEmail';
import { TheAssistant, TheClient, type OneSide } from './Sides';
import styles from './Welcome.module.css';

/** What {@link WelcomeView} takes. */
export interface WelcomeViewProps extends SiteListProps, SampleEmailProps {
  /** Null until chosen. */
  roles: Roles | null;
  onRoles: (roles: Roles) => void;
  /** Whether captures would go to a workspace in which the user assists; then there is nothing to delegate. */
  assists: boolean;
  assistant: OneSide;
  client: OneSide;
  me: Person;
  onMe: (person: Person) => void;
  /** The user's working hours in words once they are recorded, else null. */
  hours: string | null;
  /** Where reading a client's file stands. */
  reading: BackupState;
  onRead: (file: File) => void;
  /** A step was left; what it asked for may be recorded. */
  onLeft: () => void;
  mailClient: MailClient | null;
  onMailClient: (mailClient: MailClient) => void;
  shortcuts: readonly ShortcutLine[];
}

/** The first page after the installation: what this is, a few steps, and the main job to try at once. */
export function WelcomeView(props: WelcomeViewProps) {
  const { roles } = props;
  return (
    <main class={styles['page']}>
      <header class={styles['intro']}>
        <h1 class={styles['title']}>Right Hand</h1>
        <p class={styles['lead']}>
          {roles === 'assist'
            ? 'See in one place what your clients ask: accept it in your own words, ask at the agreed times, warn early, deliver.'
            : 'Hand work to your assistant from where it arrives: an email, a card, a task, any page. You brief it once and see where it stands.'}{' '}
          Everything stays in your own browser.
        </p>
      </header>
      <div class={styles['try']}>
        {roles === 'assist' || props.assists ? (
          <SampleAsked />
        ) : (
          <SampleEmail
            outcome={props.outcome}
            busy={props.busy}
            onDelegate={props.onDelegate}
            onOpen={props.onOpen}
          />
        )}
      </div>
      <ol class={styles['steps']} onFocusOut={props.onLeft}>
        {stepsOf(props).map((step, index) => (
          <Step key={step.title} number={index + 1} title={step.title} why={step.why}>
            {step.body}
          </Step>
        ))}
      </ol>
      <Reach shortcuts={props.shortcuts} />
    </main>
  );
}

interface StepText {
  title: string;
  why: string;
  body: ComponentChildren;
}

function stepsOf(props: WelcomeViewProps): StepText[] {
  const { roles } = props;
  const assistant: StepText = {
    title: 'Who is your assistant?',
    why: 'The name is shown wherever work is with somebody; briefs go to the address.',
    body: <TheAssistant side={props.assistant} />,
  };
  const client: StepText = {
    title: 'Who is your client?',
    why: 'The first one; you can add more, each with a colour, and see them all together.',
    body: (
      <TheClient side={props.client} reading={props.reading} onRead={props.onRead} onOpen={props.onOpen} />
    ),
  };
  return [
    {
      title: 'Do you delegate, assist, or both?',
      why: 'It decides what you see first. You can add the other side later.',
      body: <RoleChoice roles={roles} onRoles={props.onRoles} />,
    },
    ...(roles === 'assist' ? [] : [assistant]),
    ...(roles === 'assist' || roles === 'both' ? [client] : []),
    {
      title: 'What is your own name?',
      why: 'The other side sees it with what you send.',
      body: (
        <>
          <PersonFields words={MY_WORDS} person={props.me} onPerson={props.onMe} />
          {props.hours !== null && (
            <p class={styles['why']}>Your working hours: {props.hours}. Change them in the agreement.</p>
          )}
        </>
      ),
    },
    {
      title: 'How do you send email?',
      why: 'A message opens there finished. You look at it and press Send yourself.',
      body: (
        <Segmented
          legend="Email with"
          hideLegend
          options={MAIL_CHOICES}
          value={props.mailClient}
          onChange={props.onMailClient}
        />
      ),
    },
    {
      title: 'Where does work arrive?',
      why: 'Right Hand sees none of these until you allow them, and you can take it back at any time.',
      body: <SiteList sites={props.sites} onAllow={props.onAllow} onForget={props.onForget} />,
    },
  ];
}

function Step(props: { number: number; title: string; why: string; children: ComponentChildren }) {
  return (
    <li class={styles['card']}>
      <h2 class={styles['heading']}>
        <span class={styles['number']} aria-hidden="true">
          {props.number}
        </span>
        {props.title}
      </h2>
      <p class={styles['why']}>{props.why}</p>
      {props.children}
    </li>
  );
}

function Reach({ shortcuts }: { shortcuts: readonly ShortcutLine[] }) {
  return (
    <section class={styles['card']}>
      <h2 class={styles['heading']}>Keep it at hand</h2>
      <p>
        Press the puzzle piece in the toolbar and pin Right Hand: its button shows how many items need you. On
        any page you can also right-click and choose <strong>Delegate this</strong>.
      </p>
      <dl class={styles['keys']}>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class={styles['key']}>
            <dt>{description}</dt>
            <dd>{keys === '' ? 'no keys set' : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        <div class={styles['key']}>
          <dt>Write down an item in the address bar</dt>
          <dd>
            <kbd>rh</kbd> and a space
          </dd>
        </div>
      </dl>
    </section>
  );
}
