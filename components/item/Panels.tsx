import type { ComponentChildren } from 'preact';
import { durationWords } from '@/components/actions/duration';
import { webAddress } from '@/components/brief/brief-words';
import { bothTimes } from '@/components/clocks/clock-words';
import { dateLabel } from '@/components/today/moments';
import type { Clock } from '@/components/today/words';
import { cx } from '@/components/ui/cx';
import type { Due, Item, Role } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { momentLabel } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './ItemView.module.css';
import { SourcePanel } from './SourcePanel';

/** What every panel of the item view takes; `role` is the user's, `other` the other member's name or '', `pair` both with their clocks. */
export interface PanelProps {
  item: Item;
  role: Role;
  other: string;
  clock: Clock;
  pair: Pair;
}

/** A heading over a framed panel. */
export function Panel({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h3 class={styles['heading']}>{title}</h3>
      <section class={styles['panel']} aria-label={title}>
        {children}
      </section>
    </>
  );
}

/** What the assistant made of the brief and promised; nothing before it was accepted. */
export function PromisePanel({ item, clock, pair }: PanelProps) {
  const { promise, brief } = item;
  if (promise === null) return null;
  const { words, estimate, due, onBehalf, at } = promise;
  const says = t.item.promise;
  const facts: [string, string][] = [
    [says.accepted, momentLabel(at, clock.now, clock.zone)],
    ...(estimate === null ? [] : [[says.estimate, durationWords(estimate)] as [string, string]]),
    ...(due === null ? [] : [[says.date, promisedWords(item, pair)] as [string, string]]),
  ];
  return (
    <Panel title={says.title}>
      {words !== '' && <p class={styles['quote']}>{words}</p>}
      <dl class={styles['facts']}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={cx(name === says.date && isLater(due, brief.due) && styles['differs'])}>{text}</dd>
          </div>
        ))}
      </dl>
      {onBehalf && <p class={styles['muted']}>{says.onBehalf}</p>}
    </Panel>
  );
}

function isLater(promised: Due | null, deadline: Due | null): boolean {
  return promised !== null && deadline !== null && promised.at > deadline.at;
}

/** The promised date, and the deadline where it is another one. */
function promisedWords({ promise, brief }: Item, pair: Pair): string {
  const due = promise?.due ?? null;
  if (due === null) return '';
  const differs = brief.due !== null && brief.due.at !== due.at;
  const words =
    differs && brief.due !== null
      ? t.item.promise.differs({ date: dateLabel(due), deadline: dateLabel(brief.due) })
      : dateLabel(due);
  return [words, bothTimes(due.at, pair)].filter(Boolean).join('\n');
}

/** The latest warning that the date will not be made, and the reply. */
export function WarningPanel({ item, clock, pair }: PanelProps) {
  const { warning } = item;
  if (warning === null) return null;
  const says = t.item.warning;
  return (
    <Panel title={says.title}>
      <p class={styles['words']}>{warning.reason}</p>
      <dl class={styles['facts']}>
        <div>
          <dt>{says.date}</dt>
          <dd>{[dateLabel(warning.due), bothTimes(warning.due.at, pair)].filter(Boolean).join('\n')}</dd>
        </div>
        {warning.rescue !== '' && (
          <div>
            <dt>{says.rescue}</dt>
            <dd>{warning.rescue}</dd>
          </div>
        )}
        <div>
          <dt>{says.at}</dt>
          <dd>{momentLabel(warning.at, clock.now, clock.zone)}</dd>
        </div>
      </dl>
      {warning.reply !== null && <p>{says.reply[warning.reply]}</p>}
      {warning.note !== '' && <p class={styles['quote']}>{warning.note}</p>}
    </Panel>
  );
}

/** Decisions told, the latest first. */
export function ToldPanel({ item, clock }: PanelProps) {
  if (item.told.length === 0) return null;
  return (
    <Panel title={t.item.told}>
      <ul class={styles['entries']}>
        {item.told.toReversed().map(({ id, text, at, seen }) => (
          <li key={id}>
            <p class={styles['words']}>{text}</p>
            <p class={styles['muted']}>
              {seen
                ? t.item.toldSeen({ when: momentLabel(at, clock.now, clock.zone) })
                : momentLabel(at, clock.now, clock.zone)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The links of the latest delivery; only addresses of the web can be opened. */
export function LinksPanel({ item }: Pick<PanelProps, 'item'>) {
  if (item.links.length === 0) return null;
  return (
    <Panel title={t.item.links}>
      <ul class={styles['entries']}>
        {item.links.map((link) => {
          const address = webAddress(link);
          return (
            <li key={link} class={styles['words']}>
              {address === null ? (
                link
              ) : (
                <a href={address} target="_blank" rel="noreferrer">
                  {link}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** Captures that were joined as material. */
export function JoinedPanels({ item }: Pick<PanelProps, 'item'>) {
  if (item.joined.length === 0) return null;
  return (
    <>
      <h3 class={styles['heading']}>{t.item.material}</h3>
      {item.joined.map((joined, index) => (
        <SourcePanel key={joined.sourceKey ?? index} source={joined.source} />
      ))}
    </>
  );
}
