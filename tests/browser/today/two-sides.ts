/** The sidebar's own database as the client's or the assistant's, and another installation on the other side. */
import type { EventBodies } from '@/utils/delegation/events';
import { newItem, editItem, moveItem, type MoveOptions } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import type { MoveName } from '@/utils/delegation/moves';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import { saveSettings } from '@/utils/store/settings';
import { askQuestion } from '@/utils/store/talk';
import { currentWorkspace, saveMe, saveOther } from '@/utils/store/workspaces';
import { freshStore, meet as join, send } from '@/tests/browser/store/support';
import { freshApp } from '@/tests/browser/workspaces/app';

/** Both installations of one workspace; the app shows one of them. */
export interface Sides {
  client: Store;
  assistant: Store;
  workspace: string;
  /** Carries everything either way. */
  meet: () => Promise<void>;
}

/** The two sides, the app showing `shown`. */
export async function twoSides(shown: 'client' | 'assistant'): Promise<Sides> {
  const app = await freshApp();
  const other = await freshStore();
  const [client, assistant] = shown === 'client' ? [app, other] : [other, app];
  const { id: workspace } = await currentWorkspace(client);
  await saveOther(client, workspace, { name: 'Mari Tamm', email: 'mari@example.ee' });
  await saveMe(client, workspace, { name: 'Anna Kovács', email: 'anna@example.hu' });
  await join(client, assistant, new Date());
  await saveOther(assistant, workspace, { name: 'Anna Kovács', email: 'anna@example.hu' });
  await saveSettings(app, { workspace, welcomed: true, mailClient: 'mailto' });
  const meet = async () => {
    await send(client, assistant, new Date());
    await send(assistant, client, new Date());
  };
  return { client, assistant, workspace, meet };
}

/** The ids of what was recorded; throws what was refused. */
export async function recorded(work: Promise<Recorded>): Promise<readonly string[]> {
  const result = await work;
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.events;
}

/** An item of the client's in the inbox. */
export async function inboxItem({ client }: Sides, title: string): Promise<string> {
  return (await newItem(client, title, new Date())).item;
}

/** An item that was handed over, and that both sides hold. */
export async function askedItem(sides: Sides, title: string): Promise<string> {
  const id = await inboxItem(sides, title);
  await recorded(editItem(sides.client, id, { goal: `${title}, settled` }, new Date()));
  await recorded(handOver(sides.client, id, { channel: 'copy', now: new Date() }));
  await sides.meet();
  return id;
}

/** A move by the assistant that both sides hold. */
export async function assistantMoves(
  sides: Sides,
  id: string,
  move: MoveName,
  options: Omit<MoveOptions, 'now'> = {},
): Promise<void> {
  await recorded(moveItem(sides.assistant, id, move, { ...options, now: new Date() }));
  await sides.meet();
}

/** A question of the assistant that both sides hold; its id. */
export async function assistantAsks(
  sides: Sides,
  id: string,
  change: Partial<EventBodies['questioned']> = {},
): Promise<string> {
  const body = {
    text: 'Hand luggage only?',
    options: ['The 07:40', 'The 12:15', 'Not at all'],
    recommended: 0,
    why: '',
    urgent: true,
    fallback: null,
    ...change,
  };
  const [event = ''] = await recorded(askQuestion(sides.assistant, id, body, new Date()));
  await sides.meet();
  return event;
}
