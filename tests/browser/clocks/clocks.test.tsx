import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefPage } from '@/entrypoints/sidepanel/BriefPage';
import { ItemPage } from '@/entrypoints/sidepanel/ItemPage';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem, editItem, moveItem } from '@/utils/store/commands';
import { getItem } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { bench, keys } from '@/tests/browser/actions/bench';
import { SCENES } from '@/tests/browser/actions/scenes';
import { CAPTURE, expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';

const HOURS = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00', zone: 'Europe/Budapest' };

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const text = (words: string | RegExp) => page.getByText(words);

describe('the brief of an assistant in another zone', () => {
  let stage: Stage;
  let id = '';
  const due = async () => (await getItem(stage.store, stage.scope, id, new Date()))?.brief.due;

  // The client's clock is Tallinn's, on Saturday 21 November 2026.
  beforeEach(async () => {
    stage = await setStage(true);
    const { id: workspace } = await currentWorkspace(stage.store);
    const edit: AgreementEdit = {
      hours: { assistant: HOURS },
      countries: { assistant: 'HU' },
      away: { assistant: { from: '2026-12-07', to: '2026-12-11', standIn: null } },
    };
    await editAgreement(stage.store, workspace, edit, new Date());
    id = (await captureItem(stage.store, CAPTURE, { now: new Date() })).item;
    await stage.mount(<BriefPage id={id} onBack={() => undefined} onToast={stage.toast} />);
  });

  afterEach(() => stage.close());

  it('says whose day a deadline without a time ends with, on both clocks, and means that instant', async () => {
    await userEvent.click(button('Friday'));
    const meaning = /end of Mari’s day \(18:00 in Budapest\)\.\s*19:00 for you · 18:00 for Mari$/;
    await expect.element(text(meaning)).toBeVisible();
    await expect
      .poll(due)
      .toEqual({ at: '2026-11-27T17:00:00.000Z', date: '2026-11-27', time: null, zone: 'Europe/Budapest' });
    await expectAccessible();
  });

  it('takes a time on the clock of whoever types it', async () => {
    await userEvent.click(button('Friday'));
    await userEvent.fill(page.getByLabelText('Time, optional'), '12:30');
    await expect.element(text(/12:30 \(Tallinn\)\.\s*12:30 for you · 11:30 for Mari$/)).toBeVisible();
    await expect.poll(due).toMatchObject({ at: '2026-11-27T10:30:00.000Z', zone: 'Europe/Tallinn' });
  });

  it.each([
    ['2026-11-28', 'Mari does not work on Saturdays.', 'Mon 30 Nov', '2026-11-30'],
    ['2026-10-23', 'Fri 23 Oct is a public holiday in Hungary.', 'Mon 26 Oct', '2026-10-26'],
    ['2026-12-08', 'Mari is away until Fri 11 Dec.', 'Mon 14 Dec', '2026-12-14'],
  ])('says of %s: %s, and offers %s', async (date, says, next, then) => {
    await userEvent.fill(page.getByLabelText('Day'), date);
    await expect.element(text(says)).toBeVisible();
    await expectAccessible();
    await userEvent.click(button(`Next working day: ${next}`));
    await expect.element(text(says)).not.toBeInTheDocument();
    await expect.poll(due).toMatchObject({ date: then, time: null });
  });

  it('stands so on the page of the item', async () => {
    await editItem(
      stage.store,
      id,
      { due: { at: '2026-11-27T17:00:00.000Z', date: '2026-11-27', time: null, zone: 'Europe/Budapest' } },
      new Date(),
    );
    await moveItem(stage.store, id, 'hand-over', { now: new Date() });
    stage.unmount();
    await stage.mount(<ItemPage id={id} onBack={() => undefined} onToast={stage.toast} />);
    const fact = page.getByRole('definition').filter({ hasText: 'end of Mari’s day' });
    await expect.element(fact).toMatchTextContent('(18:00 in Budapest). 19:00 for you · 18:00 for Mari');
    await expect.element(text(/due Fri 27 Nov \(your 19:00\)/)).toBeVisible();
  });
});

test('a new date in a warning ends with the assistant’s own day', async () => {
  const made = await SCENES['working']!();
  const { id: workspace } = await currentWorkspace(made.assistant);
  await editAgreement(
    made.assistant,
    workspace,
    { hours: { assistant: { ...HOURS, days: [1, 2, 3, 4, 5, 6, 7] } } },
    new Date(),
  );
  await bench(made.assistant, made.id);
  await keys('w');
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Tomorrow', exact: true }));
  await expect.element(text(/end of your day \(18:00 in Budapest\)/)).toBeVisible();
});
