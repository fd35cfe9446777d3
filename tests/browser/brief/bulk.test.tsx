import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useApp, type AppState } from '@/entrypoints/sidepanel/app-context';
import { bulkHandOver } from '@/entrypoints/sidepanel/send';
import { captureItem, editItem, moveItem, newItem, undo } from '@/utils/store/commands';
import { saveDraft } from '@/utils/store/drafts';
import { getItem } from '@/utils/store/queries';
import { draftKey } from '@/utils/store/record-draft';
import { tokenOf } from '@/utils/handover/token';
import { catchMails } from '@/tests/browser/brief/mails';
import { CAPTURE, setStage, type Stage } from '@/tests/browser/brief/support';

let stage: Stage;
let app: AppState;
let paint = '';
let flights = '';
const opened = catchMails();

const item = (id: string) => getItem(stage.store, stage.scope, id, new Date());
const stages = async () => [(await item(paint))?.stage, (await item(flights))?.stage];
const mail = () => new URL(opened.at(-1) ?? '').searchParams;

function Grab() {
  app = useApp();
  return null;
}

async function begin(known: boolean): Promise<void> {
  stage = await setStage(known);
  paint = (await captureItem(stage.store, CAPTURE, { now: new Date() })).item;
  flights = (await newItem(stage.store, 'Book the Lisbon flights', new Date())).item;
  await editItem(stage.store, paint, { goal: 'Three quotes' }, new Date());
  await stage.mount(<Grab />);
}

beforeEach(() => begin(true));
afterEach(() => stage.close());

describe('handing over several', () => {
  it('is one message with all briefs, each with its token, and one Undo', async () => {
    // Typed and not yet recorded: it goes along.
    await saveDraft(stage.store, draftKey(flights), { goal: 'Two seats, hand luggage' }, new Date());
    await bulkHandOver(app, [paint, flights]);
    expect(opened).toHaveLength(1);
    expect(mail().get('subject')).toContain('2 things for you');
    for (const part of ['Three quotes', 'Two seats, hand luggage', tokenOf(paint), tokenOf(flights)]) {
      expect(mail().get('body')).toContain(part);
    }
    expect(await stages()).toEqual(['asked', 'asked']);
    expect(stage.said.at(-1)?.text).toBe('Asked: 2 items. Now send the message.');
    const { id: workspace } = await stage.workspace();
    const undone = await undo(stage.store, workspace, [...(stage.said.at(-1)?.undo ?? [])], new Date());
    expect(undone.ok).toBe(true);
    expect(await stages()).toEqual(['inbox', 'inbox']);
    expect((await item(paint))?.shared).toBeNull();
  });

  it('leaves out what is handed over already, and says when nothing is left', async () => {
    await bulkHandOver(app, [paint]);
    await bulkHandOver(app, [paint, flights]);
    expect(mail().get('subject')).toContain('Book the Lisbon flights');
    expect(await stages()).toEqual(['asked', 'asked']);
    await bulkHandOver(app, [paint, flights]);
    expect(stage.said.at(-1)?.text).toBe('None of these waits to be handed over.');
    expect(opened).toHaveLength(2);
  });

  it('sends nothing when one of them holds a card number, and names it', async () => {
    await editItem(stage.store, flights, { materials: 'Pay with 5555 5555 5555 4444' }, new Date());
    await bulkHandOver(app, [paint, flights]);
    expect(opened).toEqual([]);
    expect(await stages()).toEqual(['inbox', 'inbox']);
    expect(stage.said.at(-1)?.text).toContain('“Book the Lisbon flights” holds 1 card number.');
  });

  it('asks for the address first where nobody has said it', async () => {
    stage.close();
    await begin(false);
    await bulkHandOver(app, [paint, flights]);
    expect(stage.said.at(-1)?.text).toContain('Hand one of them over from its brief first');
    expect(await stages()).toEqual(['inbox', 'inbox']);
  });

  it('does not send what was dropped', async () => {
    await moveItem(stage.store, flights, 'drop', { now: new Date() });
    await bulkHandOver(app, [flights, paint]);
    expect(mail().get('body')).not.toContain('Lisbon');
    expect(await stages()).toEqual(['asked', 'dropped']);
  });
});
