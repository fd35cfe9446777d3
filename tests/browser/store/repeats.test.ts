import { expect, test } from 'vitest';
import { newItem, moveItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { findRepeats } from '@/utils/store/repeats';
import { writeRecurrence } from '@/utils/store/recurrences';
import { settleSuggestion } from '@/utils/store/suggestions';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { saveSettings } from '@/utils/store/settings';
import { freshStore, START } from './support';

const at = (day: string): Date => new Date(`${day}T09:00:00.000Z`);
const ZONE = 'Europe/Tallinn';
const NOW = at('2026-03-20');

async function handOver(store: Store, title: string, day: string, finished = true): Promise<void> {
  const { item } = await newItem(store, title, at(day));
  await moveItem(store, item, 'hand-over', { now: at(day), channel: 'copy' });
  if (!finished) return;
  await moveItem(store, item, 'finish', { now: at(day) });
}

test('what was handed over three times, done or not, is found once; a recurrence and a dismissal end it', async () => {
  const store = await freshStore();
  const workspace = await currentWorkspace(store);
  for (const [i, day] of ['2026-01-05', '2026-02-04', '2026-03-05'].entries()) {
    await handOver(store, `Receipts of month ${i + 1}`, day, i < 2);
    await handOver(store, `Something else ${'abc'.charAt(i)}${i}`, day);
  }
  await newItem(store, 'Receipts never handed over', at('2026-03-06'));
  const found = await findRepeats(store, workspace, NOW, ZONE);
  const repeat = found.find(({ latest }) => latest.title.startsWith('Receipts'));
  const others = found.filter((one) => one !== repeat);
  expect(repeat).toMatchObject({ times: 3, rhythm: 'monthly', next: '2026-04-05', why: 'title' });
  expect(repeat?.latest.title).toBe('Receipts of month 3');
  expect(others.map(({ latest }) => latest.title)).toEqual(['Something else c2']);
  await settleSuggestion(store, workspace.id, 'repeat', repeat!.about, 'dismissed', NOW);
  expect(await findRepeats(store, workspace, NOW, ZONE)).toEqual(others);
  const words = {
    rule: 'FREQ=MONTHLY',
    start: '2026-04-05',
    time: null,
    zone: ZONE,
    holidays: 'keep' as const,
  };
  await writeRecurrence(store, {
    workspace: workspace.id,
    id: 'rec_1',
    words: { ...words, title: 'Something else', lead: 0, procedure: null, paused: false },
    now: NOW,
  });
  expect(await findRepeats(store, workspace, NOW, ZONE)).toEqual([]);
});

test('is nothing of another workspace, and nothing for an assistant', async () => {
  const store = await freshStore();
  const mine = await currentWorkspace(store);
  for (const day of ['2026-01-05', '2026-02-04', '2026-03-05']) await handOver(store, 'Receipts', day);
  const other = await createWorkspace(store, 'client', { name: 'Anna', email: '' }, START);
  const helping = await createWorkspace(store, 'assistant', { name: 'Ben', email: '' }, START);
  await saveSettings(store, { workspace: other.id });
  expect(await findRepeats(store, mine, NOW, ZONE)).toHaveLength(1);
  expect(await findRepeats(store, other, NOW, ZONE)).toEqual([]);
  expect(await findRepeats(store, helping, NOW, ZONE)).toEqual([]);
});
