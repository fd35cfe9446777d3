import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBeyondRole } from '@/utils/delegation/beyond-role';
import type { ItemEvent } from '@/utils/delegation/events';
import { foldKept, KEPT, keptKind, type KeptKind } from '@/utils/delegation/kept';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import { Device, heldBy } from '@/tests/support/histories';

function procedure(title: string, change: Partial<ProcedureWords> = {}): ProcedureWords {
  const match = { sites: [], senders: [], words: [] };
  const rest = {
    goal: '',
    steps: [],
    guidelines: '',
    authority: null,
    area: null,
    minutes: null,
    starter: null,
  };
  return { title, ...rest, match, ...change };
}

function recurrence(title: string): RecurrenceWords {
  const when = { rule: 'FREQ=WEEKLY', start: '2026-11-02', time: null, zone: 'UTC' };
  return { title, ...when, holidays: 'keep', lead: 1, procedure: null, paused: false };
}

const entry = (day: string, minutes: number) => ({ day, minutes, from: null, note: '' });

/** The events as those of one kept subject, whose id is also that of the entry. */
function of(kind: KeptKind, ...devices: Device[]): ItemEvent[] {
  return heldBy(...devices).map((event) => ({ ...event, item: `${KEPT[kind]}1` }));
}

function people() {
  return {
    client: new Device('a', 'client'),
    second: new Device('b', 'client'),
    assistant: new Device('c', 'assistant'),
  };
}

const titles = (events: readonly ItemEvent[]) =>
  foldKept('procedure', events).procedure?.versions.map(({ words }) => words.title);

test('an id says what is kept under it', () => {
  expect(['sop_x', 'rec_x', 'hrs_x', 'i_x', 'w_x', ''].map(keptKind)).toEqual([
    'procedure',
    'recurrence',
    'time',
    null,
    null,
    null,
  ]);
});

describe('a procedure', () => {
  test('has its versions in the order of causes, whoever wrote them', () => {
    const { client, assistant } = people();
    client.write('written', { words: procedure('One'), from: 'i_1', note: '' });
    assistant.pull(client);
    // Its watch is far behind; what it saw counts.
    assistant.write('written', { words: procedure('Two'), from: null, note: 'Shorter' }, 5);
    client.pull(assistant);
    client.write('written', { words: procedure('Three'), from: null, note: '' });
    expect(titles(of('procedure', client, assistant))).toEqual(['One', 'Two', 'Three']);
    const { procedure: held } = foldKept('procedure', of('procedure', client));
    expect(held).toMatchObject({ id: 'sop_1', workspace: 'w', retired: false });
    expect(held?.versions[1]).toMatchObject({ by: 'assistant', note: 'Shorter' });
    expect(held?.versions[0]).toMatchObject({ by: 'client', from: 'i_1' });
  });

  test('keeps the authority and the area that the client said', () => {
    const { client, assistant } = people();
    client.write('written', {
      words: procedure('One', { authority: 'ask-first', area: 'a_1' }),
      from: null,
      note: '',
    });
    assistant.pull(client);
    assistant.write('written', {
      words: procedure('Two', { authority: 'just-do-it', area: null }),
      from: null,
      note: '',
    });
    expect(foldKept('procedure', of('procedure', assistant)).procedure?.versions[1]?.words).toMatchObject({
      title: 'Two',
      authority: 'ask-first',
      area: 'a_1',
    });
    const alone = new Device('d', 'assistant');
    alone.write('written', { words: procedure('Own', { authority: 'just-do-it' }), from: null, note: '' });
    expect(foldKept('procedure', of('procedure', alone)).procedure?.versions[0]?.words.authority).toBeNull();
  });

  test('is taken out of use and back by either, and gone once its only version is taken back', () => {
    const { client, assistant } = people();
    const written = client.write('written', { words: procedure('One'), from: null, note: '' });
    assistant.pull(client);
    assistant.write('retired', { retired: true });
    expect(foldKept('procedure', of('procedure', assistant)).procedure?.retired).toBe(true);
    client.pull(assistant);
    client.write('retired', { retired: false });
    expect(foldKept('procedure', of('procedure', client)).procedure?.retired).toBe(false);
    client.write('withdrawn', { event: written.id });
    const gone = foldKept('procedure', of('procedure', client));
    expect(gone.procedure).toBeNull();
    expect(gone.outcomes.get(written.id)).toBe('withdrawn');
  });

  test('a version of another is not taken back, and not every event is one of it', () => {
    const { client, assistant } = people();
    const written = client.write('written', { words: procedure('One'), from: null, note: '' });
    assistant.pull(client);
    const undo = assistant.write('withdrawn', { event: written.id });
    const edit = assistant.write('edited', { title: 'Mine' });
    const { outcomes, procedure: held } = foldKept('procedure', of('procedure', assistant));
    expect(held?.versions).toHaveLength(1);
    expect([undo, edit].map(({ id }) => outcomes.get(id))).toEqual(['refused', 'refused']);
  });
});

describe('a recurrence', () => {
  test('is as the client last wrote it', () => {
    const { client, second } = people();
    client.write('recurs', recurrence('One'));
    second.pull(client);
    second.write('recurs', recurrence('Two'));
    const held = foldKept('recurrence', of('recurrence', client, second)).recurrence;
    expect(held).toMatchObject({ id: 'rec_1', words: { title: 'Two' }, retired: false });
    expect(held?.createdAt).toBe(client.held[0]?.at);
  });

  test('is not the assistant’s to write or to end', () => {
    const { client, assistant } = people();
    client.write('recurs', recurrence('One'));
    assistant.pull(client);
    assistant.write('recurs', recurrence('Mine'));
    assistant.write('retired', { retired: true });
    const events = of('recurrence', client, assistant);
    expect(foldKept('recurrence', events).recurrence).toMatchObject({
      words: { title: 'One' },
      retired: false,
    });
    expect(events.filter(isBeyondRole).map(({ type }) => type)).toEqual(['recurs', 'retired']);
  });
});

describe('time that belongs to no item', () => {
  const timed = (device: Device, id: string, words: ReturnType<typeof entry> | null) =>
    device.write('timed', { entry: id, words });

  test('is as the assistant last wrote it, or taken out', () => {
    const { assistant } = people();
    timed(assistant, 'hrs_1', entry('2026-11-02', 30));
    timed(assistant, 'hrs_1', entry('2026-11-03', 20));
    expect(foldKept('time', of('time', assistant)).times).toMatchObject([
      { id: 'hrs_1', day: '2026-11-03', minutes: 20 },
    ]);
    timed(assistant, 'hrs_1', null);
    expect(foldKept('time', of('time', assistant)).times).toEqual([]);
  });

  test.each([
    ['a client', 'client', 'hrs_1', entry('2026-11-02', 30)],
    ['an entry of another name', 'assistant', 'hrs_2', entry('2026-11-02', 30)],
    ['a day that there is not', 'assistant', 'hrs_1', entry('2026-13-02', 30)],
    ['more than a day', 'assistant', 'hrs_1', entry('2026-11-02', 1441)],
    ['less than nothing', 'assistant', 'hrs_1', entry('2026-11-02', -1)],
  ] as const)('%s has no effect, and is told of', (_, role, id, words) => {
    const device = new Device('x', role);
    timed(device, id, words);
    const events = of('time', device);
    expect(foldKept('time', events).times).toEqual([]);
    expect(events.filter(isBeyondRole)).toHaveLength(1);
  });
});

describe('whatever order it comes in', () => {
  const act = fc.record({
    device: fc.nat(2),
    what: fc.constantFrom('write', 'write', 'retire', 'undo', 'pull', 'pull', 'other'),
    n: fc.nat(20),
    skew: fc.integer({ min: -3_600_000, max: 3_600_000 }),
  });

  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

  function perform(kind: KeptKind, devices: readonly Device[], { device, what, n, skew }: Act, at: number) {
    const one = devices[device]!;
    const now = at + skew;
    if (what === 'pull') one.pull(devices[n % 3]!);
    else if (what === 'undo') {
      const target = one.held.at(-1 - (n % 5));
      if (target !== undefined) one.write('withdrawn', { event: target.id }, now);
    } else if (what === 'retire') one.write('retired', { retired: n % 2 === 0 }, now);
    else if (what === 'other') one.write('edited', { title: `T${n}` }, now);
    else if (kind === 'procedure')
      one.write('written', { words: procedure(`V${n}`, { area: `a_${n}` }), from: null, note: '' }, now);
    else if (kind === 'recurrence') one.write('recurs', recurrence(`R${n}`), now);
    else
      one.write(
        'timed',
        { entry: 'hrs_1', words: n % 4 === 0 ? null : entry(`2026-11-0${1 + (n % 3)}`, n) },
        now,
      );
  }

  test.each([['procedure'], ['recurrence'], ['time']] as const)('a %s folds to the same', (kind) => {
    const histories = fc.array(act, { maxLength: 24 }).map((acts) => {
      const { client, second, assistant } = people();
      const devices = [client, second, assistant];
      acts.forEach((one, i) => perform(kind, devices, one, 1_000_000_000 + i * 600_000));
      return [...new Map(of(kind, ...devices).map((event) => [event.id, event])).values()];
    });
    fc.assert(
      fc.property(
        histories.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }),
          ),
        ),
        ([events, shuffled]) => {
          const held = foldKept(kind, events);
          expect(foldKept(kind, shuffled)).toEqual(held);
          expect(new Set(held.outcomes.keys())).toEqual(new Set(events.map(({ id }) => id)));
        },
      ),
      { numRuns: 150 },
    );
  });
});
