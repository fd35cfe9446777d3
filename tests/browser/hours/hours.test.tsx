import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HoursView, type HoursEntry } from '@/components/hours/HoursView';
import { ReportSheet } from '@/components/hours/ReportSheet';
import type { Approval } from '@/utils/delegation/agreement';
import { monthHours } from '@/utils/delegation/hours';
import type { Role } from '@/utils/delegation/item';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const entry = (id: string, title: string, minutes: number, item: string | null = 'i_1'): HoursEntry => ({
  ...{ id, title, minutes, item, day: '2026-11-20', from: null, note: '' },
  at: '2026-11-20T12:00:00.000Z',
});
const ENTRIES = [entry('a', 'October receipts', 50), { ...entry('b', '', 10, null), note: 'on the phone' }];

function monthOf(approval: Approval | null, budget: number | null = 20) {
  const approved: Record<string, Approval> = approval === null ? {} : { '2026-11': approval };
  return monthHours('2026-11', ENTRIES, { rounding: 15, budget, approved });
}

function view(role: Role, approval: Approval | null = null) {
  const on = {
    ...{ onAdd: vi.fn(), onCorrect: vi.fn(), onRemove: vi.fn(), onOpen: vi.fn() },
    ...{ onRounding: vi.fn(), onApprove: vi.fn(), onCsv: vi.fn(), onReport: vi.fn() },
  };
  show(<HoursView role={role} hours={monthOf(approval)} rounding={15} {...on} />);
  return on;
}

describe('the hours of a month', () => {
  test('the client sees them against the budget, and approves them', async () => {
    const { onApprove } = view('client');
    await expect.element(page.getByText('1 h 15 min of 20 h')).toBeVisible();
    await expect.element(page.getByText('18 h 45 min left this month')).toBeVisible();
    await page.getByRole('button', { name: 'Approve 1 h 15 min' }).click();
    expect(onApprove).toHaveBeenCalledExactlyOnceWith(true);
    await expect.element(page.getByRole('button', { name: 'Add time' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  test('what came after an approval is named, and can be approved as well', async () => {
    view('client', { minutes: 60, at: '2026-11-20T18:00:00.000Z' });
    await expect.element(page.getByText(/1 h approved on .+\. Since then 15 min more\./)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Approve 1 h 15 min' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Take back the approval' })).toBeVisible();
  });

  test('the assistant adds, corrects and removes, and does not approve', async () => {
    const { onAdd, onRemove, onRounding } = view('assistant', {
      minutes: 75,
      at: '2026-11-20T18:00:00.000Z',
    });
    await page.getByRole('button', { name: 'Add time' }).click();
    expect(onAdd).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: /^Remove.*October receipts/ }).click();
    expect(onRemove.mock.calls[0]?.[0]).toMatchObject({ id: 'a' });
    await page.getByLabelText('Rounding').selectOptions('Each entry rounded up to 30 min');
    expect(onRounding).toHaveBeenCalledExactlyOnceWith(30);
    await expect.element(page.getByRole('button', { name: /Approve|Take back/ })).not.toBeInTheDocument();
    await expectAccessible();
  });
});

test('the report says the same in a table', async () => {
  show(
    <ReportSheet
      client="Anna Kovács"
      assistant="Mari Tamm"
      hours={monthOf(null)}
      areas={[
        { name: 'Books', minutes: 60 },
        { name: '', minutes: 15 },
      ]}
      rounding={15}
      today="2026-12-01"
      onPrint={() => undefined}
    />,
  );
  await expect.element(page.getByRole('heading', { name: 'Hours in November 2026' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Together 1 h 15 min' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /October receipts 1 h$/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'No area 15 min' })).toBeVisible();
  await expectAccessible();
});
