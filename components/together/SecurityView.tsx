import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { EmptyState } from '@/components/ui/States';
import { VirtualList } from '@/components/ui/VirtualList';
import type { Role } from '@/utils/delegation/item';
import type { Refusal } from '@/utils/delegation/sync';
import { momentLabel } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Together.module.css';
import { faultWords } from './fault-words';

/** What a removed device wrote later. */
export interface LateWork {
  device: string;
  /** The last sequence of it. */
  through: number;
  events: number;
  /** When the first of it came, ISO instant. */
  at: string;
}

/** What {@link SecurityView} takes. */
export interface SecurityViewProps {
  /** The newest first. */
  refusals: readonly Refusal[];
  late: readonly LateWork[];
  /** The person and browser of a device id, '' where it is not known. */
  whoIs: (device: string) => string;
  role: Role;
  clock: Clock;
  busy: boolean;
  onTake: (late: LateWork) => void;
  onLeave: (late: LateWork) => void;
}

type Line =
  | { type: 'late-title' }
  | { type: 'late'; late: LateWork }
  | { type: 'title' }
  | { type: 'refusal'; refusal: Refusal }
  | { type: 'empty' };

/** What was kept out, and what waits for the client to decide. */
export function SecurityView(props: SecurityViewProps) {
  return (
    <VirtualList
      label={t.security.title}
      items={linesOf(props)}
      itemKey={keyOf}
      estimate={({ type }) => (type === 'refusal' ? 104 : type === 'late' ? 150 : 48)}
      padding={14}
      render={(line) => <LineView line={line} {...props} />}
    />
  );
}

function linesOf({ refusals, late }: SecurityViewProps): Line[] {
  if (refusals.length === 0 && late.length === 0) return [{ type: 'empty' }];
  const held = late.map((one): Line => ({ type: 'late', late: one }));
  const refused = refusals.map((refusal): Line => ({ type: 'refusal', refusal }));
  return [
    ...(held.length === 0 ? [] : [{ type: 'late-title' } as const, ...held]),
    ...(refused.length === 0 ? [] : [{ type: 'title' } as const, ...refused]),
  ];
}

function keyOf(line: Line): string {
  switch (line.type) {
    case 'late':
      return `late ${line.late.device}`;
    case 'refusal':
      return line.refusal.id;
    default:
      return line.type;
  }
}

function LineView({ line, ...props }: SecurityViewProps & { line: Line }) {
  const words = t.security;
  switch (line.type) {
    case 'empty':
      return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
    case 'late-title':
      return <h2 class={styles['heading']}>{words.late}</h2>;
    case 'title':
      return (
        <>
          <h2 class={styles['heading']}>{words.refused}</h2>
          <p class={styles['muted']}>{words.why}</p>
        </>
      );
    case 'late':
      return <Late {...props} late={line.late} />;
    case 'refusal':
      return <Refused {...props} refusal={line.refusal} />;
  }
}

function Late({
  late,
  whoIs,
  role,
  clock,
  busy,
  onTake,
  onLeave,
}: Omit<SecurityViewProps, 'late'> & { late: LateWork }) {
  const words = t.security;
  const who = whoIs(late.device);
  return (
    <div class={styles['card']}>
      <div class={styles['top']}>
        <h3 class={styles['heading']}>
          {who === '' ? words.entries({ count: late.events }) : words.lateFrom({ who, count: late.events })}
        </h3>
        <span class={styles['muted']}>{momentLabel(late.at, clock.now, clock.zone)}</span>
      </div>
      <p class={styles['muted']}>{words.lateWhy}</p>
      {role === 'client' ? (
        <div class={styles['buttons']}>
          <Button variant="primary" disabled={busy} onClick={() => onTake(late)}>
            {words.takeIn}
          </Button>
          <Button disabled={busy} onClick={() => onLeave(late)}>
            {words.leaveOut}
          </Button>
        </div>
      ) : (
        <p>{words.lateWaits}</p>
      )}
    </div>
  );
}

function Refused({ refusal, whoIs, clock }: SecurityViewProps & { refusal: Refusal }) {
  const words = t.security;
  const { fault, device, from, to, at, seen } = refusal;
  const { what, todo } = faultWords(fault);
  const who = whoIs(device);
  const count = from === null || to === null || to < from ? 0 : to - from + 1;
  const facts = [
    who === '' ? words.fromUnknown : words.from({ who }),
    ...(count === 0 ? [] : [words.entries({ count })]),
    momentLabel(at, clock.now, clock.zone),
  ];
  return (
    <div class={styles['card']}>
      <div class={styles['top']}>
        <h3 class={styles['heading']}>{what}</h3>
        {!seen && <Chip tone="late">{words.isNew}</Chip>}
      </div>
      <p>{todo}</p>
      <p class={styles['muted']}>{facts.join(' · ')}</p>
    </div>
  );
}
