import { clock, contactWord, hoursOfWork } from '@/components/agreement/agreement-words';
import { durationWords } from '@/components/actions/duration';
import { presenceWords } from '@/components/clocks/clock-words';
import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Badge } from '@/components/workspaces/Badge';
import { nameOf, shownOf } from '@/components/workspaces/shown';
import type { Agreement } from '@/utils/delegation/agreement';
import { pairOf } from '@/utils/delegation/pair';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { countLabel, listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './Desk.module.css';

/** How it stands with one client; times are in minutes. */
export interface ClientFigures {
  needs: number;
  /** Promised by the end of today; `more`: at least so many. */
  today: number;
  more: boolean;
  month: number;
}

/** What {@link ClientCard} takes. */
export interface ClientCardProps {
  workspace: Workspace;
  /** Null until they are read. */
  figures: ClientFigures | null;
  /** Whether the sidebar shows this client alone now. */
  shown: boolean;
  /** Whether the timer runs for this client without an item. */
  timed: boolean;
  clock: Clock;
  onOpen: () => void;
  /** Starts the timer without an item, or pauses it. */
  onTimer: () => void;
}

/** One client: what time it is there, what waits, the hours of the month, and what was agreed. */
export function ClientCard(props: ClientCardProps) {
  const { workspace, figures, shown, timed } = props;
  const { clients, timer } = t.desk;
  const look = shownOf(workspace);
  const name = nameOf(look);
  const pair = pairOf(workspace.agreement, 'assistant', otherOf(workspace).name, props.clock.zone);
  return (
    <li class={styles['client']} style={{ '--edge-colour': `var(--ws-${look.colour})` }}>
      <div class={styles['head']}>
        <Badge initials={look.initials} colour={look.colour} size={34} />
        <div class={styles['who']}>
          <h2 class={styles['name']}>{name}</h2>
          <p class={styles['quiet']}>{presenceWords(pair, props.clock) || clients.noHours}</p>
        </div>
        {shown && <Chip tone="accent">{clients.shown}</Chip>}
      </div>
      <dl class={styles['figures']}>
        <Figure name={clients.needs} value={figures && countLabel(figures.needs)} />
        <Figure name={clients.today} value={figures && todayWords(figures)} />
        <Figure name={clients.month} value={figures && monthWords(figures.month, workspace.agreement)} />
      </dl>
      <Rules agreement={workspace.agreement} />
      <div class={styles['buttons']}>
        <Button variant="primary" label={clients.openNamed({ name })} onClick={props.onOpen}>
          {t.common.open}
        </Button>
        <Button
          label={timed ? timer.pauseFor({ title: name }) : timer.startFor({ title: name })}
          onClick={props.onTimer}
        >
          {timed ? timer.pause : timer.start}
        </Button>
      </div>
    </li>
  );
}

function Figure({ name, value }: { name: string; value: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? '…'}</dd>
    </div>
  );
}

function todayWords({ today, more }: ClientFigures): string {
  return more ? `${countLabel(today)}+` : countLabel(today);
}

function monthWords(minutes: number, { budget }: Agreement): string {
  const time = durationWords(minutes);
  return budget === null ? time : t.desk.clients.monthOf({ time, budget: durationWords(budget * 60) });
}

/** What was agreed, at a glance; nothing of what was not. */
function Rules({ agreement }: { agreement: Agreement }) {
  const { clients } = t.desk;
  const rules = rulesOf(agreement);
  if (rules.length === 0) return null;
  return (
    <details class={styles['rules']}>
      <summary>{clients.rules}</summary>
      <dl class={styles['facts']}>
        {rules.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function rulesOf({ channels, promise, slots, areas }: Agreement): [name: string, text: string][] {
  const { clients } = t.desk;
  const { urgent, normal } = promise;
  const answers = [
    ...(urgent === null ? [] : [clients.urgent({ hours: hoursOfWork(urgent) })]),
    ...(normal === null ? [] : [clients.normal({ hours: hoursOfWork(normal) })]),
  ];
  const free = areas.map(({ name, authority }) => `${name}: ${t.cards.meta.authority[authority]}`);
  const rules: [string, string][] = [
    [clients.channels, listWords(channels.map(contactWord))],
    [clients.answers, answers.join(' · ')],
    [clients.slots, listWords(slots.client.map(clock))],
    [clients.authority, free.join(' · ')],
  ];
  return rules.filter(([, text]) => text !== '');
}
