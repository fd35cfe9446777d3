import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type AgreementEdit } from '@/utils/delegation/agreement';
import { foldAgreement } from '@/utils/delegation/agreement-fold';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Role } from '@/utils/delegation/item';
import { Device } from '@/tests/support/histories';

const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };

function devices(): { client: Device; assistant: Device } {
  return { client: new Device('c', 'client'), assistant: new Device('a', 'assistant') };
}
const outcomeOf = (events: readonly ItemEvent[], event: ItemEvent) =>
  foldAgreement(events).outcomes.get(event.id);

describe('an agreement', () => {
  it('is empty before anything was agreed', () => {
    expect(foldAgreement([])).toMatchObject({ agreement: NO_AGREEMENT, heads: [] });
  });

  it('is what its edits add up to, each leaf by itself', () => {
    const { client, assistant } = devices();
    client.write('agreed', {
      areas: { a_1: { name: 'Bookings', authority: 'decide-and-tell' } },
      channels: ['email'],
      reach: { email: 'mari@example.ee' },
      hours: { client: hours },
      languages: { client: 'hu', assistant: 'en' },
      countries: { client: 'HU' },
      promise: { normal: 480 },
    });
    assistant.pull(client);
    const last = assistant.write('agreed', {
      areas: { a_1: { guidelines: { g_1: { text: 'Aisle seats' } } } },
      hours: { assistant: { ...hours, days: [5, 1] } },
      languages: { assistant: 'et' },
      countries: { assistant: 'EE' },
      promise: { urgent: 60 },
      slots: { assistant: ['16:00', '09:00', '09:00'] },
    });
    const folded = foldAgreement(assistant.held);
    expect(folded.agreement).toEqual({
      ...NO_AGREEMENT,
      areas: [
        {
          id: 'a_1',
          name: 'Bookings',
          authority: 'decide-and-tell',
          guidelines: [{ id: 'g_1', text: 'Aisle seats' }],
          since: null,
        },
      ],
      channels: ['email'],
      reach: { email: 'mari@example.ee' },
      hours: { client: hours, assistant: { ...hours, days: [1, 5] } },
      languages: { client: 'hu', assistant: 'et' },
      countries: { client: 'HU', assistant: 'EE' },
      promise: { urgent: 60, normal: 480 },
      slots: { client: [], assistant: ['09:00', '16:00'] },
    });
    expect(folded.heads).toEqual([last.id]);
    expect([...folded.outcomes.values()]).toEqual(['standing', 'standing']);
  });

  it('keeps areas and guidelines in the order they were added', () => {
    const { client } = devices();
    client.write('agreed', { areas: { z: { name: 'First' } } });
    client.write('agreed', {
      areas: { a: { name: 'Second', guidelines: { y: { text: 'One' }, b: { text: 'Two' } } } },
    });
    client.write('agreed', {
      areas: { z: { name: 'First of all' }, a: { guidelines: { y: { text: 'Once' } } } },
    });
    const { areas } = foldAgreement(client.held).agreement;
    expect(areas.map(({ name }) => name)).toEqual(['First of all', 'Second']);
    expect(areas[1]?.guidelines.map(({ text }) => text)).toEqual(['Once', 'Two']);
  });

  it('loses an area or a guideline that goes, and gets it back', () => {
    const { client } = devices();
    client.write('agreed', { areas: { a: { name: 'Inbox', guidelines: { g: { text: 'Be brief' } } } } });
    client.write('agreed', { areas: { a: { guidelines: { g: { gone: true } } } } });
    expect(foldAgreement(client.held).agreement.areas[0]?.guidelines).toEqual([]);
    const gone = client.write('agreed', { areas: { a: { gone: true } } });
    expect(foldAgreement(client.held).agreement.areas).toEqual([]);
    client.write('withdrawn', { event: gone.id });
    expect(foldAgreement(client.held).agreement.areas).toMatchObject([{ id: 'a', name: 'Inbox' }]);
  });

  it('has no guideline that says nothing', () => {
    const { client } = devices();
    client.write('agreed', { areas: { a: { name: 'Inbox', guidelines: { g: { gone: false } } } } });
    expect(foldAgreement(client.held).agreement.areas[0]?.guidelines).toEqual([]);
  });

  it('takes ids as they are, whatever they spell', () => {
    const { client } = devices();
    const areas = JSON.parse(
      '{"__proto__": {"name": "Odd"}, "a.b.name": {"name": "Dots"}}',
    ) as AgreementEdit['areas'];
    client.write('agreed', { areas: areas ?? {} });
    const { agreement } = foldAgreement(client.held);
    expect(agreement.areas.map(({ id, name }) => [id, name])).toEqual([
      ['__proto__', 'Odd'],
      ['a.b.name', 'Dots'],
    ]);
  });

  it('has no stand-in for the time an assistant is away', () => {
    const { assistant } = devices();
    const away = { from: '2026-12-20', to: '2027-01-03', standIn: 'just-do-it' } as const;
    assistant.write('agreed', { away: { assistant: away } });
    expect(foldAgreement(assistant.held).agreement.away.assistant).toEqual({ ...away, standIn: null });
  });
});

describe('edits that did not see each other', () => {
  it('each keep what only they set; of one leaf the later stays, the other is marked', () => {
    const { client, assistant } = devices();
    const lost = assistant.write('agreed', { promise: { normal: 480 }, channels: ['zoom'] }, 1_000_000);
    const won = client.write('agreed', { promise: { normal: 240 }, hours: { client: hours } }, 2_000_000);
    const events = [...client.held, ...assistant.held];
    const { agreement, heads } = foldAgreement(events);
    expect(agreement).toMatchObject({
      promise: { normal: 240 },
      channels: ['zoom'],
      hours: { client: hours },
    });
    expect(outcomeOf(events, lost)).toBe('overridden');
    expect(outcomeOf(events, won)).toBe('standing');
    expect([...heads].sort()).toEqual([lost.id, won.id].sort());
  });

  it('lose nothing when they say the same', () => {
    const { client, assistant } = devices();
    const first = assistant.write('agreed', { channels: ['zoom'] }, 1_000_000);
    client.write('agreed', { channels: ['zoom'] }, 2_000_000);
    expect(outcomeOf([...client.held, ...assistant.held], first)).toBe('standing');
  });

  it('do not lose to one that saw them', () => {
    const { client, assistant } = devices();
    const first = assistant.write('agreed', { channels: ['zoom'] });
    client.pull(assistant);
    client.write('agreed', { channels: ['email'] });
    expect(outcomeOf(client.held, first)).toBe('standing');
  });

  it('go by cause before clock', () => {
    const { client, assistant } = devices();
    client.write('agreed', { budget: 10 }, 9_000_000);
    assistant.pull(client);
    const other = new Device('c2', 'client');
    other.pull(assistant);
    other.write('agreed', { budget: 12 }, 1_000);
    expect(foldAgreement(other.held).agreement.budget).toBe(12);
  });
});

describe('what an assistant may not say', () => {
  it.each<[string, AgreementEdit]>([
    ['a third channel', { channels: ['email', 'zoom', 'phone'] }],
    ['authority', { areas: { a_1: { authority: 'just-do-it' } } }],
    ['budget', { budget: 400 }],
    [
      "the client's stand-in",
      { away: { client: { from: '2026-01-01', to: '2030-01-01', standIn: 'just-do-it' } } },
    ],
    [
      "the client's confirmation",
      { starter: { 'home-office': { client: { on: '2026-11-24', by: 'client' } } } },
    ],
    ['one of them among others', { promise: { urgent: 30 }, budget: 400 }],
  ])('is refused as a whole: %s', (_, edit) => {
    const { client, assistant } = devices();
    client.write('agreed', { areas: { a_1: { name: 'Bookings' } }, channels: ['email'], budget: 10 });
    assistant.pull(client);
    const before = foldAgreement(assistant.held).agreement;
    const event = assistant.write('agreed', edit);
    expect(outcomeOf(assistant.held, event)).toBe('refused');
    expect(foldAgreement(assistant.held).agreement).toEqual(before);
  });

  it('stays refused when the client said it at the same time', () => {
    const { client, assistant } = devices();
    const tried = assistant.write('agreed', { budget: 400 }, 1_000_000);
    client.write('agreed', { budget: 10 }, 2_000_000);
    const events = [...assistant.held, ...client.held];
    expect(outcomeOf(events, tried)).toBe('refused');
    expect(foldAgreement(events).agreement.budget).toBe(10);
  });

  it('does not creep in while an area is gone', () => {
    const { client, assistant } = devices();
    client.write('agreed', { areas: { a_1: { name: 'Bookings' } } });
    const gone = client.write('agreed', { areas: { a_1: { gone: true } } });
    assistant.pull(client);
    assistant.write('agreed', { areas: { a_1: { authority: 'just-do-it' } } });
    client.pull(assistant);
    client.write('withdrawn', { event: gone.id });
    expect(foldAgreement(client.held).agreement.areas[0]?.authority).toBe('ask-first');
  });

  it("does not unsettle the assistant's own confirmation when the client notes it too", () => {
    const { client, assistant } = devices();
    assistant.write(
      'agreed',
      { starter: { access: { assistant: { on: '2026-11-20', by: 'assistant' } } } },
      1_000_000,
    );
    const note = client.write(
      'agreed',
      { starter: { access: { assistant: { on: '2026-11-24', by: 'client' } } } },
      2_000_000,
    );
    const events = [...client.held, ...assistant.held];
    expect(outcomeOf(events, note)).toBe('refused');
    expect(foldAgreement(events).agreement.starter.access.assistant?.by).toBe('assistant');
  });
});

describe('taking an edit back', () => {
  it('uncovers what held before', () => {
    const { client } = devices();
    client.write('agreed', { budget: 10 });
    const more = client.write('agreed', { budget: 20 });
    client.write('withdrawn', { event: more.id });
    expect(foldAgreement(client.held).agreement.budget).toBe(10);
    expect(outcomeOf(client.held, more)).toBe('withdrawn');
  });

  it('is for its author alone', () => {
    const { client, assistant } = devices();
    const edit = client.write('agreed', { budget: 10 });
    assistant.pull(client);
    const undo = assistant.write('withdrawn', { event: edit.id });
    expect(outcomeOf(assistant.held, undo)).toBe('refused');
    expect(foldAgreement(assistant.held).agreement.budget).toBe(10);
  });

  it('leaves no nameless area behind', () => {
    const { client, assistant } = devices();
    const edit = client.write('agreed', { areas: { a_1: { name: 'Bookings' } } });
    assistant.pull(client);
    assistant.write('agreed', { areas: { a_1: { guidelines: { g_1: { text: 'Aisle seats' } } } } });
    client.pull(assistant);
    client.write('withdrawn', { event: edit.id });
    expect(foldAgreement(client.held).agreement.areas).toEqual([]);
  });
});

it('takes nothing from events of other kinds', () => {
  const { client } = devices();
  const odd = client.write('edited', { title: 'Not an agreement' });
  client.write('agreed', { budget: 10 });
  expect(outcomeOf(client.held, odd)).toBe('refused');
  expect(foldAgreement(client.held).agreement).toEqual({ ...NO_AGREEMENT, budget: 10 });
});

const roles = fc.constantFrom<Role>('client', 'assistant');
const edits: fc.Arbitrary<AgreementEdit> = fc.oneof(
  fc.record({ budget: fc.option(fc.integer({ min: 1, max: 3 })) }),
  fc.record({
    channels: fc.array(fc.constantFrom('email' as const, 'zoom' as const, 'phone' as const), {
      maxLength: 3,
    }),
  }),
  fc.record({
    areas: fc.dictionary(
      fc.constantFrom('a', 'b'),
      fc.record(
        {
          name: fc.constantFrom('One', 'Two', ''),
          authority: fc.constantFrom('ask-first' as const, 'just-do-it' as const),
          gone: fc.boolean(),
          guidelines: fc.dictionary(
            fc.constantFrom('g', 'h'),
            fc.record({ text: fc.constantFrom('x', 'y') }),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
  }),
  fc.record({ languages: fc.record({ client: fc.option(fc.constantFrom('et', 'hu', '')) }) }),
  fc.record({
    countries: fc.record({ assistant: fc.option(fc.constantFrom('EE' as const, 'HU' as const)) }),
  }),
  fc.record({ slots: fc.record({ client: fc.array(fc.constantFrom('09:00', '16:00', '7')) }) }),
  fc.record({
    starter: fc.record({
      access: fc.record({ assistant: fc.option(fc.record({ on: fc.constant('2026-11-24'), by: roles })) }),
    }),
  }),
);
const histories = fc
  .array(
    fc.record({ who: fc.integer({ min: 0, max: 2 }), edit: edits, undo: fc.boolean(), hears: fc.boolean() }),
    {
      maxLength: 12,
    },
  )
  .map((acts) => {
    const all = [new Device('c1', 'client'), new Device('c2', 'client'), new Device('a', 'assistant')];
    acts.forEach(({ who, edit, undo, hears }, i) => {
      const device = all[who];
      const other = all[(who + 1) % all.length];
      if (device === undefined || other === undefined) return;
      if (hears) device.pull(other);
      const own = device.held.findLast((event) => event.type === 'agreed' && event.device === device.name);
      if (undo && own !== undefined) device.write('withdrawn', { event: own.id }, 1_000_000 + i);
      else device.write('agreed', edit, 1_000_000 + i);
    });
    return [...new Map(all.flatMap(({ held }) => held).map((event) => [event.id, event])).values()];
  });

describe('whatever happens', () => {
  it('any order and any repetition of the same events agree on the same', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (events, keys) => {
        const key = new Map(events.map((event) => [event.id, keys.next().value]));
        const mixed = [...events, ...events].sort((a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0));
        expect(foldAgreement(mixed)).toEqual(foldAgreement(events));
      }),
    );
  });

  it('an assistant never sets budget or authority, nor a third channel', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { agreement } = foldAgreement(events);
        const clients = events.filter((event) => event.by.role === 'client');
        const said = JSON.stringify(clients.map(({ body }) => body));
        if (agreement.budget !== null) expect(said).toContain(`"budget":${String(agreement.budget)}`);
        if (agreement.areas.some(({ authority }) => authority === 'just-do-it'))
          expect(said).toContain('just-do-it');
        expect(agreement.channels.length).toBeLessThanOrEqual(2);
        const confirmed = agreement.starter.access.assistant;
        if (confirmed?.by === 'client') expect(said).toContain('"by":"client"');
      }),
    );
  });
});
