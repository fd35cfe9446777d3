import { useCallback } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useLive } from '@/components/hooks/use-live';
import { SectionList } from '@/components/today/SectionList';
import { AppContext, useApp } from '@/entrypoints/sidepanel/app-context';
import { useCards } from '@/entrypoints/sidepanel/use-cards';
import type { Row } from '@/utils/delegation/row';
import { captureItem, moveItem } from '@/utils/store/commands';
import { live } from '@/utils/store/live';
import { listSection } from '@/utils/store/queries';
import { appOn, keys } from '@/tests/browser/actions/bench';
import { asked, ok } from '@/tests/browser/actions/scenes';
import { captureOf } from '@/tests/browser/store/support';
import { show } from '@/tests/browser/ui/mount';

function NeedsYou() {
  const { store, scope } = useApp();
  const { value: rows = [] } = useLive<Row[]>(
    useCallback(
      (onValue, onError) => live((now) => listSection(store, scope, 'needs', 9, now), onValue, onError),
      [store, scope],
    ),
  );
  const { card, dialog } = useCards(rows, () => Promise.resolve(rows));
  return (
    <>
      <SectionList {...card} label="Needs you" rows={rows} empty={{ title: 'Nothing', text: '' }} />
      {dialog}
    </>
  );
}

test('once a dialog has sent a card away, the next one has the focus', async () => {
  const scene = await asked();
  const second = captureOf('page:b', { title: 'Second' });
  const { item } = await captureItem(scene.client, second, { now: scene.tick() });
  await ok(moveItem(scene.client, item, 'hand-over', { now: scene.tick(), channel: 'copy' }));
  for (const id of [scene.id, item]) {
    await ok(moveItem(scene.client, id, 'deliver', { now: scene.tick() }));
  }
  const seen = await appOn(scene.client);
  show(
    <AppContext.Provider value={seen.app}>
      <NeedsYou />
    </AppContext.Provider>,
  );
  const first = page.getByRole('button', { name: 'Book the Lisbon flights', exact: true });
  await expect.element(first).toBeVisible();
  (first.element() as HTMLElement).focus();
  await keys('l');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await keys('4');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(first).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Second', exact: true })).toHaveFocus();
  await keys('l');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await keys('{Enter}');
  await expect.element(page.getByText('Nothing')).toBeVisible();
});
