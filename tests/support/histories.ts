/** Builds and generates histories of one item, as several devices would write them. */
import fc from 'fast-check';
import { nextClock } from '@/utils/delegation/clock';
import { eventId, type EventBodies, type EventType, type ItemEvent } from '@/utils/delegation/events';
import { replay } from '@/utils/delegation/replay';
import { MOVES, type MoveName } from '@/utils/delegation/moves';
import type { Role, Source, Stage } from '@/utils/delegation/item';

/** A source with only a title. */
export function sourceOf(title: string): Source {
  return { site: 'page', url: 'https://example.com/a', title, author: null, excerpt: '', attachments: [] };
}

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

  /** Moves the item from the stage this device sees. */
  move(move: MoveName, to: Stage = MOVES[move].to[0], now?: number): ItemEvent {
    return this.write('moved', { move, from: this.stage(), to }, now);
  }

  /** The stage this device sees. */
  stage(): Stage {
    return replay(this.held).track?.stage ?? 'inbox';
  }

  /** Receives what `other` holds. */
  pull(other: Device): void {
    const known = new Set(this.held.map((event) => event.id));
    this.held.push(...other.held.filter((event) => !known.has(event.id)));
  }
}

type Act =
  | { kind: 'move'; device: number; move: MoveName; to: number; skew: number }
  | { kind: 'edit'; device: number; field: 'title' | 'goal' | 'guidelines'; text: string; skew: number }
  | { kind: 'step'; device: number; step: string; done: boolean; skew: number }
  | { kind: 'note'; device: number; skew: number }
  | { kind: 'settle'; device: number; to: Stage; skew: number }
  | { kind: 'undo'; device: number; back: number; skew: number }
  | { kind: 'pull'; device: number; from: number };

const device = fc.nat(2);
/** Watches up to an hour wrong either way. */
const skew = fc.integer({ min: -3_600_000, max: 3_600_000 });

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      device,
      move: fc.constantFrom(...(Object.keys(MOVES) as MoveName[])),
      to: fc.nat(4),
      skew,
    }),
  },
  fc.record({
    kind: fc.constant('edit' as const),
    device,
    field: fc.constantFrom('title' as const, 'goal' as const, 'guidelines' as const),
    text: fc.string({ minLength: 1, maxLength: 3 }),
    skew,
  }),
  fc.record({
    kind: fc.constant('step' as const),
    device,
    step: fc.constantFrom('a', 'b'),
    done: fc.boolean(),
    skew,
  }),
  fc.record({ kind: fc.constant('note' as const), device, skew }),
  fc.record({
    kind: fc.constant('settle' as const),
    device,
    to: fc.constantFrom<Stage>('inbox', 'accepted', 'done', 'dropped'),
    skew,
  }),
  fc.record({ kind: fc.constant('undo' as const), device, back: fc.nat(5), skew }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pull' as const), device, from: device }) },
);

/** Histories of one item by three devices (client, the client's second one, assistant) that pull from each other now and then. */
export const histories: fc.Arbitrary<ItemEvent[]> = fc.array(act, { maxLength: 30 }).map((acts) => {
  const devices = [new Device('a', 'client'), new Device('b', 'client'), new Device('c', 'assistant')];
  devices[0]!.write('captured', { sourceKey: 'page:x', source: sourceOf('Start') });
  devices[1]!.pull(devices[0]!);
  devices[2]!.pull(devices[0]!);
  acts.forEach((each, i) => perform(devices, each, 2_000_000_000 + i * 1000));
  const all = new Map(devices.flatMap((one) => one.held).map((event) => [event.id, event]));
  return [...all.values()];
});

function perform(devices: readonly Device[], each: Act, time: number): void {
  const actor = devices[each.device]!;
  switch (each.kind) {
    case 'pull':
      actor.pull(devices[each.from]!);
      return;
    case 'move': {
      const tos = MOVES[each.move].to;
      actor.move(each.move, tos[each.to % tos.length], time + each.skew);
      return;
    }
    case 'edit':
      actor.write('edited', { [each.field]: each.text }, time + each.skew);
      return;
    case 'step':
      actor.write('edited', { steps: { [each.step]: { text: 'x', done: each.done } } }, time + each.skew);
      return;
    case 'note':
      actor.write('noted', { text: 'n' }, time + each.skew);
      return;
    case 'settle':
      actor.write('settled', { to: each.to }, time + each.skew);
      return;
    case 'undo': {
      const target = actor.held.filter((event) => event.device === actor.name).at(-1 - each.back);
      if (target !== undefined) actor.write('withdrawn', { event: target.id }, time + each.skew);
    }
  }
}
