import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefSession, type BriefState } from '@/entrypoints/sidepanel/brief-session';
import type { Edit } from '@/utils/delegation/events';
import { newItem } from '@/utils/store/commands';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { openStore, type Store } from '@/utils/store/open';
import { scopeOf, type Scope } from '@/utils/delegation/workspace';
import { getEvents, getItem } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';

const NEVER = 10_000_000;
let name = '';
let store: Store;
let scope: Scope = [];
let id = '';
let opened: BriefSession[] = [];

interface View {
  session: BriefSession;
  state: () => BriefState;
}

async function view(quiet = NEVER): Promise<View> {
  let last: BriefState = { shown: null, failure: null };
  const session = await BriefSession.open(store, scope, id, { quiet, onState: (state) => (last = state) });
  opened.push(session);
  return { session, state: () => last };
}

const draft = async (): Promise<Edit | null> => (await readDraft(store, `item:${id}`))?.edit ?? null;
const recorded = async () => (await getItem(store, scope, id, new Date()))?.brief;
const edits = async () =>
  (await getEvents(store, scope, id)).filter((event) => event.type === 'edited').length;

beforeEach(async () => {
  name = `brief-${crypto.randomUUID()}`;
  store = await openStore(name);
  scope = scopeOf(await currentWorkspace(store));
  id = (await newItem(store, 'Repaint', new Date())).item;
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((session) => session.close()));
  store.close();
  indexedDB.deleteDatabase(name);
});

describe('typing in a brief', () => {
  it('shows at once and is in the draft though nothing was recorded', async () => {
    const { session, state } = await view();
    session.edit({ goal: 'T' });
    session.edit({ goal: 'Th' });
    expect(state().shown?.brief.goal).toBe('Th');
    await expect.poll(draft).toEqual({ goal: 'Th' });
    expect(await edits()).toBe(0);
  });

  it('becomes one event after a moment of quiet, and the draft is gone', async () => {
    const { session } = await view(1);
    session.edit({ goal: 'Three quotes' });
    await expect.poll(async () => (await recorded())?.goal).toBe('Three quotes');
    expect(await draft()).toBeNull();
    expect(await edits()).toBe(1);
  });

  it('is recorded when the field is left', async () => {
    const { session } = await view();
    session.focus('goal');
    session.edit({ goal: 'Three quotes' });
    session.blur();
    await expect.poll(async () => (await recorded())?.goal).toBe('Three quotes');
  });

  it('survives a view that dies in the middle of a word', async () => {
    const first = await view();
    first.session.edit({ goal: 'Three quo', steps: { s1: { text: 'Ask', place: 'a0' } } });
    await expect.poll(draft).not.toBeNull();
    const second = await view(1);
    expect(second.session.shown?.brief.goal).toBe('Three quo');
    expect(second.session.shown?.brief.steps.map((step) => step.text)).toEqual(['Ask']);
    await expect.poll(async () => (await recorded())?.goal).toBe('Three quo');
  });

  it('is recorded when the view closes, also what was typed a moment before', async () => {
    const { session } = await view();
    session.edit({ goal: 'a' });
    session.edit({ goal: 'ab' });
    await session.close();
    expect((await recorded())?.goal).toBe('ab');
    expect(await draft()).toBeNull();
  });

  it('records only the item it belongs to when the view goes to another', async () => {
    const one = await view();
    one.session.edit({ goal: 'first' });
    const firstId = id;
    id = (await newItem(store, 'Other', new Date())).item;
    const two = await view();
    two.session.edit({ goal: 'second' });
    await one.session.close();
    await two.session.close();
    expect((await getItem(store, scope, firstId, new Date()))?.brief.goal).toBe('first');
    expect((await getItem(store, scope, id, new Date()))?.brief.goal).toBe('second');
  });

  it('keeps what is typed while a recording is on its way', async () => {
    const { session, state } = await view();
    session.edit({ goal: 'a' });
    const first = session.commit();
    session.edit({ goal: 'ab' });
    await first;
    expect(state().shown?.brief.goal).toBe('ab');
    await session.commit();
    expect((await recorded())?.goal).toBe('ab');
  });

  it('leaves no event when all was taken back before it was recorded', async () => {
    const { session } = await view();
    session.edit({ goal: 'oops' });
    session.edit({ goal: '' });
    await session.commit();
    expect(await edits()).toBe(0);
    expect(await draft()).toBeNull();
  });

  it('says so when it cannot be kept, and keeps showing it', async () => {
    const { session, state } = await view();
    store.close();
    session.edit({ goal: 'typed after the end' });
    await expect.poll(() => state().failure).not.toBeNull();
    expect(state().shown?.brief.goal).toBe('typed after the end');
    store = await openStore(name);
  });
});

describe('two views of one brief', () => {
  it('show what the other types, before it is recorded', async () => {
    const [a, b] = [await view(), await view()];
    a.session.edit({ goal: 'from a' });
    await expect.poll(() => b.state().shown?.brief.goal).toBe('from a');
  });

  it('lose nothing when both type and either records', async () => {
    const [a, b] = [await view(), await view()];
    a.session.edit({ goal: 'goal by a' });
    b.session.edit({ guidelines: 'by b' });
    await a.session.commit();
    b.session.edit({ guidelines: 'by b, further' });
    await b.session.commit();
    expect(await recorded()).toMatchObject({ goal: 'goal by a', guidelines: 'by b, further' });
  });

  it('record what the other has typed along with their own', async () => {
    const [a, b] = [await view(), await view()];
    a.session.edit({ goal: 'by a' });
    await expect.poll(() => b.state().shown?.brief.goal).toBe('by a');
    b.session.edit({ guidelines: 'by b' });
    await b.session.commit();
    expect(await recorded()).toMatchObject({ goal: 'by a', guidelines: 'by b' });
    expect(await edits()).toBe(1);
  });

  it('agree on what was typed last, and do not fight over it', async () => {
    const [a, b] = [await view(), await view()];
    a.session.edit({ goal: 'older' });
    await expect.poll(draft).toEqual({ goal: 'older' });
    b.session.edit({ goal: 'newer' });
    await expect.poll(() => a.state().shown?.brief.goal).toBe('newer');
    await a.session.commit();
    await b.session.commit();
    expect((await recorded())?.goal).toBe('newer');
    expect(await draft()).toBeNull();
  });

  it('do not bring back what the other has typed over and recorded', async () => {
    const [a, b] = [await view(), await view()];
    a.session.edit({ goal: 'older' });
    b.session.edit({ goal: 'newer' });
    await b.session.commit();
    await expect.poll(() => a.state().shown?.brief.goal).toBe('newer');
    await a.session.close();
    expect((await recorded())?.goal).toBe('newer');
    expect(await draft()).toBeNull();
  });

  it('leave the text under the cursor alone while it is typed', async () => {
    const a = await view();
    a.session.focus('goal');
    a.session.edit({ goal: 'what I am typing' });
    await expect.poll(draft).not.toBeNull();
    await saveDraft(store, `item:${id}`, { goal: 'from elsewhere', title: 'Also' }, new Date());
    await expect.poll(() => a.state().shown?.title).toBe('Also');
    expect(a.state().shown?.brief.goal).toBe('what I am typing');
    a.session.blur();
    expect(a.state().shown?.brief.goal).toBe('from elsewhere');
  });

  it('lose nothing, however typing, leaving a field and recording fall together', async () => {
    const step = fc.record({
      who: fc.constantFrom<0 | 1>(0, 1),
      what: fc.constantFrom('type', 'type', 'type', 'leave', 'enter', 'record'),
      /** Turns of the event loop before the next step. */
      turns: fc.integer({ min: 0, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (script) => {
        id = (await newItem(store, 'Repaint', new Date())).item;
        const views = [await view(), await view()] as const;
        const fields = ['goal', 'guidelines'] as const;
        const typed = ['', ''];
        for (const { who, what, turns } of script) {
          const { session } = views[who];
          if (what === 'type') {
            typed[who] = `${typed[who] ?? ''}x`;
            session.edit({ [fields[who]]: typed[who] });
          } else if (what === 'leave') session.blur();
          else if (what === 'enter') session.focus(fields[who]);
          else void session.commit();
          if (what === 'type') expect(views[who].state().shown?.brief[fields[who]]).toBe(typed[who]);
          for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve));
          expect(session.shown?.brief[fields[who]]).toBe(typed[who]);
        }
        await views[0].session.close();
        await views[1].session.close();
        expect(await recorded()).toMatchObject({ goal: typed[0], guidelines: typed[1] });
        expect(await draft()).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
