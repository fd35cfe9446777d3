/** Builds and generates histories of one item, as several devices would write them. */
import fc from 'fast-check';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { nextClock } from '@/utils/delegation/clock';
import {
  eventId,
  type EventBodies,
  type EventType,
  type ItemEvent,
  type MoveBody,
} from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import { replay } from '@/utils/delegation/replay';
import { MOVES, needsNote, type MoveName } from '@/utils/delegation/moves';
import {
  ANSWER_KINDS,
  WARNING_REPLIES,
  type Due,
  type Item,
  type Role,
  type Source,
  type Stage,
} from '@/utils/delegation/item';

/** A source with only a title. */
export function sourceOf(title: string): Source {
  return { site: 'page', url: 'https://example.com/a', title, author: null, excerpt: '', attachments: [] };
}

/** The end of the working day on a day of November 2026, in UTC. */
export function dueOn(day: number): Due {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return { at: `${date}T17:00:00.000Z`, date, time: null, zone: 'UTC' };
}

/** A question with two options of which the first is recommended, with what `change` says. */
export function questionOf(change: Partial<EventBodies['questioned']> = {}): EventBodies['questioned'] {
  return {
    text: 'Hand luggage only?',
    options: ['Yes', 'No'],
    recommended: 0,
    why: '',
    urgent: false,
    fallback: null,
    ...change,
  };
}

/** An agreement with hours, promises and slots of both; 2026-11-20 is a Friday. */
export const AGREED: Agreement = {
  ...NO_AGREEMENT,
  hours: {
    client: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'UTC' },
    assistant: { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00', zone: 'UTC' },
  },
  promise: { urgent: 60, normal: 240 },
  slots: { client: ['09:00', '16:00'], assistant: ['10:00'] },
};

/** One device that writes events on what it has seen. */
export class Device {
  readonly held: ItemEvent[] = [];
  private seq = 0;
  private clock: string | null = null;
  readonly name: string;
  readonly role: Role;
  readonly member: string;

  constructor(name: string, role: Role, member: string = role) {
    this.name = name;
    this.role = role;
    this.member = member;
  }

  /** Writes an event at `now` (ms), after all it holds. */
  write<T extends EventType>(type: T, body: EventBodies[T], now = 1_000_000 + this.seq): ItemEvent {
    this.seq += 1;
    this.clock = nextClock(this.clock, new Date(now));
    const event = {
      id: eventId(this.name, this.seq),
      workspace: 'w',
      item: 'i',
      type,
      by: { member: this.member, role: this.role },
      device: this.name,
      seq: this.seq,
      clock: this.clock,
      after: [...replay(this.held).heads],
      at: new Date(now).toISOString(),
      body,
    } as ItemEvent;
    this.held.push(event);
    return event;
  }

  /** Moves the item from the stage this device sees, with a note where one is needed. */
  move(
    move: MoveName,
    to: Stage = MOVES[move].to[0],
    now?: number,
    extra: Partial<MoveBody> = {},
  ): ItemEvent {
    const note = needsNote(move, this.role) ? { note: 'No time' } : {};
    return this.write('moved', { move, from: this.stage(), to, ...note, ...extra }, now);
  }

  /** The stage this device sees. */
  stage(): Stage {
    return replay(this.held).track?.stage ?? 'inbox';
  }

  /** The item this device sees. */
  item(now = new Date(0), agreement: Agreement = NO_AGREEMENT): Item {
    const item = fold(this.held, now, agreement);
    if (item === null) throw new Error('There is no item yet.');
    return item;
  }

  /** Receives what `other` holds. */
  pull(other: Device): void {
    const known = new Set(this.held.map((event) => event.id));
    this.held.push(...other.held.filter((event) => !known.has(event.id)));
  }
}

/** What one device does; `n`, `m` and `yes` are read as its kind needs them. */
interface Act {
  kind: (typeof KINDS)[number];
  device: number;
  n: number;
  m: number;
  yes: boolean;
  /** Watches up to an hour wrong either way, in ms. */
  skew: number;
}

const MOVE_NAMES = Object.keys(MOVES) as MoveName[];

/** Each as often as it should come up. */
const KINDS = [
  ...(['move', 'move', 'move', 'fitting', 'fitting', 'fitting', 'fitting', 'fitting'] as const),
  ...(['pull', 'pull', 'pull', 'pull', 'pull', 'pull', 'pull'] as const),
  ...([
    'question',
    'question',
    'answer',
    'answer',
    'answer',
    'default',
    'default',
    'silence',
    'seen',
    'seen',
  ] as const),
  ...([
    'edit',
    'edit',
    'step',
    'due',
    'due',
    'forbidden',
    'note',
    'settle',
    'settle',
    'undo',
    'undo',
  ] as const),
  ...(['warn', 'warn', 'reply', 'reply', 'tell', 'join', 'snooze', 'nudge', 'enrich', 'capture'] as const),
  ...(['time', 'time', 'spend'] as const),
] as const;

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...KINDS),
  device: fc.nat(2),
  n: fc.nat(20),
  m: fc.nat(20),
  yes: fc.boolean(),
  skew: fc.integer({ min: -3_600_000, max: 3_600_000 }),
});

/** When the generated histories begin, in ms; each act is a quarter of an hour later. */
export const BEGIN = Date.parse('2026-11-20T08:00:00Z');
const STEP_MS = 15 * 60 * 1000;

/** Histories of one item by three devices (client, the client's second one, assistant) that pull from each other now and then. */
export const histories: fc.Arbitrary<ItemEvent[]> = fc
  .tuple(fc.constantFrom('inbox', 'asked', 'asked', 'working'), fc.array(act, { maxLength: 30 }))
  .map(([begin, acts]) => {
    const devices = [new Device('a', 'client'), new Device('b', 'client'), new Device('c', 'assistant')];
    const [client, second, assistant] = devices as [Device, Device, Device];
    client.write('captured', { sourceKey: 'page:x', source: sourceOf('Start') }, BEGIN - 3000);
    if (begin !== 'inbox') client.move('hand-over', 'asked', BEGIN - 2000, { channel: 'gmail' });
    assistant.pull(client);
    if (begin === 'working') assistant.move('start', 'working', BEGIN - 1000);
    client.pull(assistant);
    second.pull(assistant);
    acts.forEach((each, i) => perform(devices, each, BEGIN + i * STEP_MS + each.skew));
    const all = new Map(devices.flatMap((one) => one.held).map((event) => [event.id, event]));
    return [...all.values()];
  });

function pick<T>(all: readonly T[], n: number): T | undefined {
  return all.length === 0 ? undefined : all[n % all.length];
}

function perform(devices: readonly Device[], each: Act, now: number): void {
  const actor = devices[each.device]!;
  const { n, m, yes } = each;
  switch (each.kind) {
    case 'pull':
      actor.pull(devices[n % 3]!);
      return;
    case 'move': {
      const move = pick(MOVE_NAMES, n)!;
      actor.write(
        'moved',
        { move, from: actor.stage(), to: pick(MOVES[move].to, m)!, ...extraOf(each) },
        now,
      );
      return;
    }
    case 'fitting': {
      const stage = actor.stage();
      const fitting = MOVE_NAMES.filter((name) => (MOVES[name].from as readonly Stage[]).includes(stage));
      const move = pick(fitting, n);
      if (move !== undefined) actor.move(move, pick(MOVES[move].to, m), now, extraOf(each));
      return;
    }
    case 'edit':
      actor.write('edited', { [pick(['title', 'goal', 'guidelines'], n)!]: `t${m % 3}` }, now);
      return;
    case 'step':
      actor.write('edited', { steps: { [pick(['a', 'b'], n)!]: { text: 'x', done: yes } } }, now);
      return;
    case 'due':
      actor.write('edited', { due: m === 0 ? null : dueOn(21 + (m % 3)) }, now);
      return;
    case 'forbidden':
      actor.write('edited', yes ? { authority: 'just-do-it' } : { area: 'x' }, now);
      return;
    case 'note':
      actor.write('noted', { text: 'n' }, now);
      return;
    case 'settle':
      actor.write(
        'settled',
        { to: pick(['inbox', 'accepted', 'working', 'done', 'dropped'] as const, n)! },
        now,
      );
      return;
    case 'undo': {
      const target = actor.held.filter((event) => event.device === actor.name).at(-1 - (n % 6));
      if (target !== undefined) actor.write('withdrawn', { event: target.id }, now);
      return;
    }
    case 'silence':
      announce(devices, each, now);
      return;
    default:
      talk(actor, each, now);
  }
}

/** The assistant announces what happens an hour later; somebody has it, and somebody counts silence as yes, or wrongly tries to. */
function announce(devices: readonly Device[], { n, m, yes }: Act, now: number): void {
  const [assistant, holder, author] = [devices[2]!, devices[m % 3]!, devices[n % 3]!];
  const fallback = { option: 1, at: new Date(now + 4 * STEP_MS).toISOString() };
  const { id } = assistant.write('questioned', questionOf({ fallback }), now);
  holder.pull(assistant);
  if (m < 15) holder.write('seen', { events: [id] }, now + (m % 6) * STEP_MS);
  author.pull(yes ? holder : assistant);
  author.write('answered', { question: id, kind: 'default', option: 1, text: '' }, now + (n % 8) * STEP_MS);
}

/** What the two say to each other, besides moving it. */
function talk(actor: Device, { kind, n, m, yes }: Act, now: number): void {
  const idsOf = (type: EventType) => actor.held.filter((event) => event.type === type).map(({ id }) => id);
  const question = pick(idsOf('questioned'), n);
  switch (kind) {
    case 'question': {
      const fallback = yes ? { option: m % 3, at: new Date(now + (n - 5) * STEP_MS).toISOString() } : null;
      actor.write(
        'questioned',
        questionOf({ fallback, recommended: m === 0 ? null : 0, urgent: n > 10 }),
        now,
      );
      return;
    }
    case 'answer': {
      const kind = pick(ANSWER_KINDS, m)!;
      if (question === undefined) return;
      actor.write('answered', { question, kind, option: kind === 'words' ? null : n % 3, text: 'w' }, now);
      return;
    }
    case 'default': {
      // Now and then one that waited for its instant.
      const open = actor.held.filter((event) => event.type === 'questioned' && event.body.fallback !== null);
      const asked = pick(open, n);
      if (asked?.type !== 'questioned' || asked.body.fallback === null) return;
      const { option, at } = asked.body.fallback;
      const body = { question: asked.id, kind: 'default', option, text: '' } as const;
      actor.write('answered', body, yes ? Math.max(now, Date.parse(at)) : now);
      return;
    }
    case 'seen':
      actor.write(
        'seen',
        { events: yes ? [...idsOf('questioned'), ...idsOf('told')] : [question ?? 'x'] },
        now,
      );
      return;
    case 'warn':
      actor.write('warned', { reason: m === 0 ? ' ' : 'r', due: dueOn(24 + (n % 3)), rescue: '' }, now);
      return;
    case 'reply': {
      const warning = pick(idsOf('warned'), n);
      if (warning !== undefined) actor.write('replied', { warning, reply: pick(WARNING_REPLIES, m)! }, now);
      return;
    }
    case 'tell':
      actor.write('told', { text: 't' }, now);
      return;
    case 'join':
      actor.write('joined', { sourceKey: 'page:y', source: sourceOf('Plan') }, now);
      return;
    case 'snooze':
      actor.write('snoozed', { until: yes ? new Date(now + n * STEP_MS).toISOString() : null }, now);
      return;
    case 'nudge':
      actor.write('nudged', { channel: 'gmail' }, now);
      return;
    case 'time': {
      const words = yes ? { day: `2026-11-2${m % 4}`, minutes: n, from: null, note: '' } : null;
      actor.write('timed', { entry: `hrs_${n % 3}`, words }, now);
      return;
    }
    case 'spend':
      actor.write('spent', { on: 'answer', seconds: n * m }, now);
      return;
    case 'enrich':
      actor.write('enriched', { source: { excerpt: `e${n}` } }, now);
      return;
    default:
      actor.write('captured', { sourceKey: 'page:x', source: sourceOf('Again') }, now);
  }
}

function extraOf({ n, m, yes }: Act): Partial<MoveBody> {
  return {
    ...(yes ? { note: 'n', promised: dueOn(22 + (n % 3)), estimate: 60 * (m + 1) } : {}),
    ...(m % 2 === 0 ? { rating: m / 2 } : {}),
    ...(m % 3 === 0 ? { deviation: yes ? 'd' : '' } : {}),
  };
}

/** A client, the client's second device and an assistant, who all know an item handed over and, if wanted, in hand. */
export function handedOver(stage: 'asked' | 'accepted' | 'working' = 'asked'): {
  client: Device;
  second: Device;
  assistant: Device;
} {
  const client = new Device('a', 'client');
  const second = new Device('b', 'client');
  const assistant = new Device('c', 'assistant');
  client.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes') });
  client.move('hand-over');
  assistant.pull(client);
  if (stage !== 'asked') assistant.move(stage === 'accepted' ? 'accept' : 'start');
  client.pull(assistant);
  second.pull(client);
  return { client, second, assistant };
}

/** All that these devices hold together, repeats and all. */
export function heldBy(...devices: Device[]): ItemEvent[] {
  return devices.flatMap((device) => device.held);
}
