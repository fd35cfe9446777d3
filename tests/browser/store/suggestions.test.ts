import { describe, expect, test } from 'vitest';
import { scopeOf } from '@/utils/delegation/workspace';
import { exportBackup, importBackup } from '@/utils/store/backup';
import type { Store } from '@/utils/store/open';
import { outcomesOfSuggestions, settleSuggestion, suggestionCounts } from '@/utils/store/suggestions';
import { listViews, saveView } from '@/utils/store/views';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';
import { after, freshStore, START } from './support';

const quiet = (): void => undefined;
const VIEW = { id: 'v_1', name: 'Late ones', query: 'invoice', filters: '{"area":"a_1"}' };

async function fileOf(store: Store): Promise<Record<string, unknown>> {
  return JSON.parse(await (await exportBackup(store, after(1), quiet)).text()) as Record<string, unknown>;
}

function restore(store: Store, file: object) {
  return importBackup(store, new Blob([JSON.stringify(file)]), quiet, after(2));
}

describe('suggestions', () => {
  test('are counted by kind, over all that is shown', async () => {
    const store = await freshStore();
    const one = await currentWorkspace(store);
    const two = await createWorkspace(store, 'client', { name: 'Anna', email: '' }, START);
    await settleSuggestion(store, one.id, 'repeat', 'a', 'taken', START);
    await settleSuggestion(store, one.id, 'repeat', 'b', 'dismissed', START);
    await settleSuggestion(store, one.id, 'repeat', 'b', 'taken', after(1));
    await settleSuggestion(store, two.id, 'meeting', 'c', 'dismissed', START);
    const counts = await suggestionCounts(store, scopeOf(one));
    expect(counts.repeat).toEqual({ taken: 2, dismissed: 0 });
    expect(counts.meeting).toEqual({ taken: 0, dismissed: 0 });
    const all = await suggestionCounts(store, [...scopeOf(one), ...scopeOf(two)]);
    expect([all.repeat.taken, all.meeting.dismissed]).toEqual([2, 1]);
  });

  test('and saved searches are in the backup; what was settled later stays', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    await settleSuggestion(store, id, 'repeat', 'a', 'dismissed', after(1));
    await settleSuggestion(store, id, 'worth', 'i_1', 'taken', after(1));
    await saveView(store, VIEW, after(1));
    const file = await fileOf(store);
    const fresh = await freshStore();
    await restore(fresh, file);
    expect(await outcomesOfSuggestions(fresh, id)).toEqual(await outcomesOfSuggestions(store, id));
    expect(await listViews(fresh)).toEqual([VIEW]);
    await settleSuggestion(store, id, 'repeat', 'a', 'taken', after(3));
    await saveView(store, { ...VIEW, name: 'Mine' }, after(3));
    await restore(store, file);
    expect((await outcomesOfSuggestions(store, id)).get('repeat:a')?.outcome).toBe('taken');
    expect(await listViews(store)).toEqual([{ ...VIEW, name: 'Mine' }]);
  });

  test('a file from before there were any still reads, and one with strange ones is refused', async () => {
    const store = await freshStore();
    const { id } = await currentWorkspace(store);
    await settleSuggestion(store, id, 'repeat', 'a', 'dismissed', START);
    const { suggestions, views, ...older } = await fileOf(store);
    expect(views).toEqual([]);
    expect(await restore(await freshStore(), older)).toMatchObject({ ok: true });
    const [one] = suggestions as object[];
    expect(await restore(store, { ...older, suggestions: [{ ...one, workspace: 'w_x' }] })).toMatchObject({
      ok: false,
    });
    expect(await restore(store, { ...older, suggestions: [{ ...one, kind: 'bribe' }] })).toMatchObject({
      ok: false,
    });
  });
});
