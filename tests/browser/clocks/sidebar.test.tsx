import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sharedStore } from '@/utils/browser/shared-store';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import { editAgreement } from '@/utils/store/agreements';
import { newItem } from '@/utils/store/commands';
import { talkAbout } from '@/utils/store/talk';
import { currentWorkspace, saveOther } from '@/utils/store/workspaces';
import { expectAccessible } from '@/tests/browser/ui/mount';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const text = (words: string | RegExp) => page.getByText(words);

describe('the sidebar', () => {
  /** Another clock than wherever this runs, and at work at nearly every hour of the year. */
  const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59', zone: 'Pacific/Kiritimati' };

  async function withMari(edit: AgreementEdit): Promise<void> {
    const store = await freshApp();
    const { id } = await currentWorkspace(store);
    await saveOther(store, id, { name: 'Mari Tamm', email: 'mari@example.ee' });
    await editAgreement(store, id, edit, new Date());
    await openApp();
  }

  it('says under the name what the other’s clock shows, and whether they are at work', async () => {
    await withMari({ hours: { assistant: hours } });
    await expect.element(text(/^Mari: \d\d:\d\d, at work$/)).toBeVisible();
    await expectAccessible();
  });

  it('says that they are away', async () => {
    await withMari({
      hours: { assistant: hours },
      away: { assistant: { from: '2020-01-01', to: '2100-01-01', standIn: null } },
    });
    await expect.element(text(/^Mari: \d\d:\d\d, away until Fri 1 Jan$/)).toBeVisible();
  });

  it('says nothing where no hours are agreed', async () => {
    await withMari({});
    await expect.element(page.getByRole('heading', { name: 'Mari Tamm' })).toBeVisible();
    await expect.element(text(/^Mari:/)).not.toBeInTheDocument();
  });

  it('says a call on both clocks, while it is typed and once it is kept', async () => {
    await withMari({ hours: { assistant: hours } });
    await goTo({ view: 'call' });
    await page.getByLabelText('Day').fill('2031-03-03');
    await page.getByLabelText('Time').fill('09:00');
    await expect.element(text(/^(Mon )?09:00 for you · (\w{3} )?\d\d:\d\d for Mari$/)).toBeVisible();
    await button('Keep this').click();
    await expect.element(text(/^Mon 3 Mar 2031 at 9:00 \((\w{3} )?\d\d:\d\d for Mari\)/)).toBeVisible();
    const store = await sharedStore();
    const { item } = await newItem(store, 'Book the flights', new Date());
    await talkAbout(store, [item], true, new Date());
    await goTo({ view: 'today' });
    await expect.element(text(/Mon 3 Mar 2031 at 9:00 \((\w{3} )?\d\d:\d\d for Mari\)/)).toBeVisible();
  });
});
