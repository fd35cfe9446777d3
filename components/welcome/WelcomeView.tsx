import type { ComponentChildren } from 'preact';
import { LanguageSelect, type LanguageChoiceProps } from '@/components/settings/LanguageChoice';
import { PersonFields, myWords } from '@/components/settings/PersonFields';
import { SiteList, type SiteListProps } from '@/components/settings/SiteList';
import { mailChoices, type ShortcutLine } from '@/components/settings/choices';
import type { MailClient, Person } from '@/utils/delegation/item';
import { Segmented } from '@/components/ui/Segmented';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import { RoleChoice, type Roles } from './RoleChoice';
import { SampleAsked } from './SampleAsked';
import { SampleEmail, type SampleEmailProps } from './SampleEmail';
import { TheAssistant, TheClient, type OneSide } from './Sides';
import styles from './Welcome.module.css';

/** What {@link WelcomeView} takes. */
export interface WelcomeViewProps extends SiteListProps, SampleEmailProps {
  language: LanguageChoiceProps;
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
  /** Takes up an invite. */
  onJoin: () => void;
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
        <div class={styles['top']}>
          <h1 class={styles['title']}>{t.common.product}</h1>
          <div class={styles['language']}>
            <LanguageSelect {...props.language} />
          </div>
        </div>
        <p class={styles['lead']}>{roles === 'assist' ? t.welcome.leadAssistant : t.welcome.leadClient}</p>
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
  const words = t.welcome;
  const assistant: StepText = {
    title: words.assistantAsk,
    why: words.assistantWhy,
    body: <TheAssistant side={props.assistant} />,
  };
  const client: StepText = {
    title: words.clientAsk,
    why: words.clientWhy,
    body: <TheClient side={props.client} onJoin={props.onJoin} />,
  };
  return [
    {
      title: words.rolesAsk,
      why: words.rolesWhy,
      body: <RoleChoice roles={roles} onRoles={props.onRoles} />,
    },
    ...(roles === 'assist' ? [] : [assistant]),
    ...(roles === 'assist' || roles === 'both' ? [client] : []),
    {
      title: words.nameAsk,
      why: words.nameWhy,
      body: (
        <>
          <PersonFields words={myWords()} person={props.me} onPerson={props.onMe} />
          {props.hours !== null && <p class={styles['why']}>{words.hours({ hours: props.hours })}</p>}
        </>
      ),
    },
    {
      title: words.mailAsk,
      why: words.mailWhy,
      body: (
        <Segmented
          legend={words.mailWith}
          hideLegend
          options={mailChoices()}
          value={props.mailClient}
          onChange={props.onMailClient}
        />
      ),
    },
    {
      title: words.sitesAsk,
      why: words.sitesWhy,
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
  const words = t.welcome;
  const [before, , after] = slots(words.reachHow, ['button']);
  const [typed, , then] = slots(words.addressKeys, ['key']);
  return (
    <section class={styles['card']}>
      <h2 class={styles['heading']}>{words.reach}</h2>
      <p>
        {before}
        <strong>{words.delegateThis}</strong>
        {after}
      </p>
      <dl class={styles['keys']}>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class={styles['key']}>
            <dt>{description}</dt>
            <dd>{keys === '' ? words.noKeys : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        <div class={styles['key']}>
          <dt>{words.address}</dt>
          <dd>
            {typed}
            <kbd>rh</kbd>
            {then}
          </dd>
        </div>
      </dl>
    </section>
  );
}
