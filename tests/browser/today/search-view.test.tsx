import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SearchView } from '@/components/today/SearchView';
import { NO_FILTERS, type SearchFilters } from '@/utils/delegation/search-filters';
import { CLOCK, WITH, clientSide } from '@/tests/browser/today/samples';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const card = { sideOf: clientSide, clock: CLOCK, onOpen: vi.fn(), onAct: vi.fn(), picks: null };
const onFilters = vi.fn();
const saved = {
  views: [{ id: 'v_1', name: 'Offers of Ana', says: 'offer · Ana Kovač' }],
  onOpen: vi.fn(),
  onRename: vi.fn(),
  onRemove: vi.fn(),
};
const onSave = vi.fn();

function Search({
  start = NO_FILTERS,
  building = null,
}: {
  start?: SearchFilters;
  building?: { done: number; total: number } | null;
}) {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(start);
  const [looked, setLooked] = useState('');
  const people = [
    { key: 'ana kovac', name: 'Ana Kovač' },
    { key: 'mari', name: 'Mari' },
  ];
  return (
    <SearchView
      {...card}
      query={query}
      results={{ rows: WITH, count: 214, running: false, failed: false, stale: false }}
      filtering={{
        filters,
        onFilters: (next) => {
          onFilters(next);
          setFilters(next);
        },
        areas: [{ id: 'a_1', name: 'Bookings' }],
        people: people.filter(({ key }) => key.startsWith(looked)),
        onPeople: setLooked,
      }}
      saved={saved}
      savedAs={query === 'offer' ? 'Offers of Ana' : null}
      building={building}
      onQuery={setQuery}
      onSave={onSave}
      onRetry={vi.fn()}
      onEnd={vi.fn()}
      onBack={vi.fn()}
    />
  );
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('each filter is set by keyboard, says what it is set to, and can be taken off', async () => {
  show(<Search />);
  await expect.element(page.getByRole('searchbox', { name: 'Search all items' })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('searchbox', { name: 'Name of a person' })).toHaveFocus();
  await userEvent.keyboard('mar');
  await expect.element(button('Ana Kovač')).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(onFilters).toHaveBeenLastCalledWith({ ...NO_FILTERS, person: { key: 'mari', name: 'Mari' } });
  await expect.element(button('Person: Mari')).toHaveFocus();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await button('Stage').click();
  await expect.element(page.getByRole('checkbox', { name: 'Proposed' })).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard('{Tab} {Tab} ');
  await button('Show results').click();
  await expect.element(button('Stage: To brief, Asked')).toBeVisible();
  await button('Area').click();
  await page.getByRole('checkbox', { name: 'Bookings' }).click();
  await userEvent.keyboard('{Escape}');
  await button('Date').click();
  await page.getByLabelText('From').fill('2026-03-05');
  await page.getByLabelText('To').fill('2026-03-02');
  await expect.element(page.getByRole('alert')).toHaveTextContent('This day is before the first.');
  await page.getByLabelText('To').fill('');
  await button('Show results').click();
  await expect.element(button('Date: Came in: from 5 Mar 2026')).toBeVisible();
  await expectAccessible();
  for (const name of ['Person', 'Stage', 'Area', 'Date'])
    await button(`Take off the filter: ${name}`).click();
  expect(onFilters).toHaveBeenLastCalledWith(NO_FILTERS);
});

test('filters alone find something; how many there are is said, and how far the index is', async () => {
  show(<Search start={{ ...NO_FILTERS, stages: ['asked'] }} building={{ done: 1, total: 4 }} />);
  await expect.element(page.getByRole('status')).toHaveTextContent('214 items');
  await expect.element(page.getByText('25%')).toBeVisible();
});

test('a search is saved under a name, offered, opened, renamed and removed', async () => {
  show(<Search />);
  await button(/^Offers of Ana/).click();
  expect(saved.onOpen).toHaveBeenCalledWith('v_1');
  await button('More for Offers of Ana').click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect.element(page.getByLabelText('Name')).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard('Offers{Enter}');
  expect(saved.onRename).toHaveBeenCalledWith('v_1', 'Offers');
  await button('More for Offers of Ana').click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  expect(saved.onRemove).toHaveBeenCalledWith('v_1');
  await page.getByRole('searchbox').fill('quote');
  await button('Save this search').click();
  await expect.element(page.getByLabelText('Name')).toHaveFocus();
  await userEvent.keyboard('Quotes{Enter}');
  expect(onSave).toHaveBeenCalledWith('Quotes');
  await page.getByRole('searchbox').fill('offer');
  await expect.element(page.getByText('Saved as “Offers of Ana”')).toBeVisible();
});
