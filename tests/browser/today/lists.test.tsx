import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AppHeader, PageHeader } from '@/components/today/AppHeader';
import { BottomBar } from '@/components/today/BottomBar';
import { HelpView } from '@/components/today/HelpView';
import { NewItem } from '@/components/today/NewItem';
import { SearchView } from '@/components/today/SearchView';
import { emptyWords, SectionList } from '@/components/today/SectionList';
import type { Row } from '@/utils/delegation/row';
import { NO_FILTERS } from '@/utils/delegation/search-filters';
import { CLIENT, CLOCK, WITH, clientSide, sampleRow } from '@/tests/browser/today/samples';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const card = { sideOf: clientSide, clock: CLOCK, onOpen: vi.fn(), onAct: vi.fn(), picks: null };

function Search({
  rows,
  running = false,
  failed = false,
}: {
  rows: Row[] | null;
  running?: boolean;
  failed?: boolean;
}) {
  const [query, setQuery] = useState('');
  return (
    <SearchView
      {...card}
      query={query}
      results={{ rows, count: rows?.length ?? 0, running, failed, stale: false }}
      filtering={{ filters: NO_FILTERS, onFilters: vi.fn(), areas: [], people: null, onPeople: vi.fn() }}
      saved={{ views: [], onOpen: vi.fn(), onRename: vi.fn(), onRemove: vi.fn() }}
      savedAs={null}
      building={null}
      onQuery={setQuery}
      onSave={vi.fn()}
      onRetry={vi.fn()}
      onEnd={vi.fn()}
      onBack={onBack}
    />
  );
}
const onBack = vi.fn();
const field = () => page.getByRole('searchbox', { name: 'Search all items' });

test('the search has the focus, counts what it found and walks into it', async () => {
  show(<Search rows={WITH} />);
  await expect.element(field()).toHaveFocus();
  await expect.element(page.getByText('Search everything you have handed over')).toBeVisible();
  await userEvent.keyboard('kov');
  await expect.element(page.getByRole('status')).toHaveTextContent('3 items');
  await expectAccessible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: /^Reply to Kovács/ })).toHaveFocus();
});

test('the search says when it runs, found nothing or failed', async () => {
  show(<Search rows={WITH} running />);
  await field().fill('kov');
  await expect.element(page.getByRole('status')).toHaveTextContent('3 items so far');
  show(<Search rows={[]} />);
  await expect.element(page.getByText('Nothing found for “kov”')).toBeVisible();
  show(<Search rows={null} failed />);
  await expect.element(page.getByRole('alert').getByText('The search did not work.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('Escape leaves the search only once it is empty', async () => {
  show(<Search rows={[]} />);
  await field().fill('kov');
  await userEvent.keyboard('{Escape}');
  expect(onBack).not.toHaveBeenCalled();
  await field().fill('');
  await userEvent.keyboard('{Escape}');
  expect(onBack).toHaveBeenCalledOnce();
});

test('a section holds ten thousand rows and asks for more at its end', async () => {
  const onEnd = vi.fn();
  const rows = Array.from({ length: 10_000 }, (_, n) => sampleRow({ id: `r${n}`, title: `Row ${n}` }));
  show(<SectionList {...card} label="With Mari" rows={rows} empty={emptyWords('with')} onEnd={onEnd} />);
  await expect.element(page.getByRole('button', { name: 'Row 0', exact: true })).toBeVisible();
  expect(page.getByRole('article').elements().length).toBeLessThan(60);
  page.getByRole('list').element().parentElement!.scrollTop = 10_000_000;
  await expect.element(page.getByRole('button', { name: 'Row 9999', exact: true })).toBeVisible();
  await expect.poll(() => onEnd.mock.calls.length).toBeGreaterThan(0);
});

test('an empty section says what it is for', async () => {
  show(<SectionList {...card} label="Done" rows={[]} empty={emptyWords('done')} />);
  await expect.element(page.getByText('Nothing done yet')).toBeVisible();
  await expectAccessible();
});

test('a new item is briefed by Enter, kept by its button, and never empty', async () => {
  const [onBrief, onLater] = [vi.fn(), vi.fn()];
  function New() {
    const [title, setTitle] = useState('');
    return <NewItem title={title} onTitle={setTitle} onBrief={onBrief} onLater={onLater} />;
  }
  show(<New />);
  await expect.element(page.getByLabelText('What should be done?')).toHaveFocus();
  await userEvent.keyboard(' {Enter}');
  expect(onBrief).not.toHaveBeenCalled();
  await userEvent.keyboard('Find a plumber{Enter}');
  expect(onBrief).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Keep for later' }).click();
  expect(onLater).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('header, bar and keys are accessible and name what they show', async () => {
  const onPlace = vi.fn();
  show(
    <>
      <AppHeader name="Mari Tamm" lead={null} subtitle="3 need you · 10 open" actions={null} />
      <BottomBar place="today" role={CLIENT} onPlace={onPlace} />
      <HelpView
        ways={[{ key: '/', label: 'Search' }]}
        shortcuts={[{ name: 'a', description: 'Delegate this page', keys: '' }]}
      />
    </>,
  );
  await expect.element(page.getByRole('heading', { level: 1, name: 'Mari Tamm' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Matrix' }).click();
  expect(onPlace).toHaveBeenCalledExactlyOnceWith('matrix');
  await expect.element(page.getByText('not set')).toBeVisible();
  await expect.element(page.getByRole('table', { name: 'At the questions' })).toBeVisible();
  await expectAccessible();
});

test('Back goes back', async () => {
  const onBackHere = vi.fn();
  show(<PageHeader title="Done" onBack={onBackHere} />);
  await page.getByRole('button', { name: 'Back' }).click();
  expect(onBackHere).toHaveBeenCalledOnce();
});
