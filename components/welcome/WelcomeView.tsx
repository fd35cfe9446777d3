import type { ComponentChildren } from 'preact';
import { AssistantFields, type AssistantFieldsProps } from '@/components/settings/AssistantFields';
import { SiteList, type SiteListProps } from '@/components/settings/SiteList';
import { MAIL_CHOICES, type ShortcutLine } from '@/components/settings/choices';
import type { MailClient } from '@/utils/delegation/item';
import { Segmented } from '@/components/ui/Segmented';
import { SampleEmail, type SampleEmailProps } from './SampleEmail';
import styles from './Welcome.module.css';

/** What {@link WelcomeView} takes. */
export interface WelcomeViewProps extends AssistantFieldsProps, SiteListProps, SampleEmailProps {
  mailClient: MailClient | null;
  onMailClient: (mailClient: MailClient) => void;
  shortcuts: readonly ShortcutLine[];
}

/** The first page after the installation: what this is, three steps, and the main job to try at once. */
export function WelcomeView(props: WelcomeViewProps) {
  return (
    <main class={styles['page']}>
      <header class={styles['intro']}>
        <h1 class={styles['title']}>Right Hand</h1>
        <p class={styles['lead']}>
          Hand work to your assistant from where it arrives: an email, a card, a task, any page. You brief it
          once and see where it stands; everything stays in your own browser.
        </p>
      </header>
      <div class={styles['try']}>
        <SampleEmail
          outcome={props.outcome}
          busy={props.busy}
          onDelegate={props.onDelegate}
          onOpen={props.onOpen}
        />
      </div>
      <ol class={styles['steps']}>
        <Step
          number={1}
          title="Who is your assistant?"
          why="The name is shown wherever work is with somebody; briefs go to the address."
        >
          <AssistantFields person={props.person} onPerson={props.onPerson} />
        </Step>
        <Step
          number={2}
          title="How do you send email?"
          why="A brief opens there as a finished message. You look at it and press Send yourself."
        >
          <Segmented
            legend="Email with"
            hideLegend
            options={MAIL_CHOICES}
            value={props.mailClient}
            onChange={props.onMailClient}
          />
        </Step>
        <Step
          number={3}
          title="Where does work arrive?"
          why="Right Hand sees none of these until you allow them, and you can take it back at any time."
        >
          <SiteList sites={props.sites} onAllow={props.onAllow} onForget={props.onForget} />
        </Step>
      </ol>
      <Reach shortcuts={props.shortcuts} />
    </main>
  );
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
