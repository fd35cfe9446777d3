import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Due } from '@/utils/delegation/item';
import { editItem, moveItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { editAgreement } from '@/utils/store/agreements';
import { savePerson } from '@/utils/store/people';
import { tell, snoozeItems } from '@/utils/store/talk';
import {
  askedItem,
  assistantAsks,
  assistantMoves,
  inboxItem,
  recorded,
  twoSides,
  type Sides,
} from '@/tests/browser/today/two-sides';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { goTo, openApp } from '@/tests/browser/workspaces/app';

const HOUR = 3_600_000;
const button = (name: string) => page.getByRole('button', { name, exact: true });

function due(hours: number): Due {
  const at = new Date(Date.now() + hours * HOUR).toISOString();
  return { at, date: at.slice(0, 10), time: at.slice(11, 16), zone: 'UTC' };
}

async function dated(sides: Sides, title: string, hours: number, shared = true): Promise<string> {
  const id = await inboxItem(sides, title);
  await recorded(editItem(sides.client, id, { goal: 'Done', due: due(hours) }, new Date()));
  if (shared) await recorded(handOver(sides.client, id, { channel: 'copy', now: new Date() }));
  return id;
}

/** What stands under a heading, line by line. */
function under(heading: string): string[] {
  const part = [...document.querySelectorAll('section')].find(
    (section) => section.querySelector('h2')?.textContent === heading,
  );
  return [...(part?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
}

/** A client's work: late, due, kept alone, delivered, asked about, done, set aside, and a birthday. */
async function scene(shown: 'client' | 'assistant'): Promise<Sides> {
  const sides = await twoSides(shown);
  await dated(sides, 'Late tax return', -30);
  await dated(sides, 'Due lunch', 1);
  await dated(sides, 'Secret present', 1, false);
  const delivered = await askedItem(sides, 'Delivered flights');
  await assistantMoves(sides, delivered, 'accept');
  await assistantMoves(sides, delivered, 'deliver', { note: 'Here they are' });
  const questioned = await askedItem(sides, 'Questioned hotel');
  await assistantAsks(sides, questioned);
  const told = await askedItem(sides, 'Told receipts');
  await recorded(editItem(sides.client, told, { authority: 'decide-and-tell' }, new Date()));
  await sides.meet();
  await assistantMoves(sides, told, 'accept');
  await recorded(tell(sides.assistant, told, 'Taxis are under travel.', new Date()));
  const done = await askedItem(sides, 'Finished letter');
  await recorded(moveItem(sides.client, done, 'finish', { now: new Date() }));
  const kept = await askedItem(sides, 'Aside for Monday');
  const later = new Date(Date.now() + 90 * HOUR).toISOString();
  await recorded(snoozeItems(sides.client, [kept], later, new Date()));
  await savePerson(sides[shown], sides.workspace, {
    name: 'Liis',
    day: new Date(Date.now() + 26 * HOUR).toISOString().slice(5, 10),
    note: 'Likes tulips',
  });
  await sides.meet();
  return sides;
}

describe('the digest of the client', () => {
  test('says what matters today, and in the week', async () => {
    await scene('client');
    await openApp({ height: 1200 });
    await button('More').click();
    await page.getByRole('menuitem', { name: 'Digest' }).click();
    await expect.element(page.getByRole('heading', { name: 'Needs you' })).toBeVisible();
    expect(under('Needs you').map((line) => line.split(/(?=Delivered ·|Asked|Delivered$)/)[0])).toHaveLength(
      2,
    );
    expect(under('Late')).toEqual([expect.stringMatching(/^Late tax return.*1 d late$/)]);
    expect(under('Due today and tomorrow')).toEqual([
      expect.stringMatching(/^(Due lunch|Secret present)/),
      expect.stringMatching(/^(Due lunch|Secret present)/),
    ]);
    expect(under('Came since yesterday')).toEqual([
      expect.stringMatching(/^Told receipts.*accepted · decided and told/),
      expect.stringMatching(/^Delivered flights.*accepted · delivered/),
    ]);
    expect(under('Open questions')).toEqual([
      expect.stringMatching(/^Questioned hotel.*Hand luggage only\? · waits for your answer$/),
    ]);
    expect(under('Days to remember')).toEqual([expect.stringMatching(/^Liis.*Likes tulips$/)]);
    await expectAccessible();
    await page.getByRole('radio', { name: 'This week' }).click({ force: true });
    await expect.poll(() => under('Done in the last seven days')).toHaveLength(1);
    expect(under('Set aside')).toEqual([expect.stringMatching(/^Aside for Monday/)]);
    expect(under('Late')).toHaveLength(1);
    await page.getByRole('radio', { name: 'Decided' }).click({ force: true });
    await expect.element(page.getByText('Taxis are under travel.')).toBeVisible();
  });

  test('goes to the assistant in their language, without anything that is the client’s alone', async () => {
    const sides = await scene('client');
    await recorded(
      editAgreement(sides.client, sides.workspace, { languages: { assistant: 'hu' } }, new Date()),
    );
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openApp({ height: 1200 });
    await goTo({ view: 'digest' });
    await expect.element(button('Send to Mari')).toBeVisible();
    await button('Copy').click();
    await expect.element(page.getByText('The digest is on your clipboard.')).toBeVisible();
    const text = copied.mock.lastCall?.[0] ?? '';
    expect(text).toMatch(/^Kedves Mari/m);
    expect(text).toContain('Késik:\n- Late tax return · ');
    expect(text).toMatch(/Kérdések hozzám:\n- Questioned hotel: Hand luggage only\?/);
    expect(text).toMatch(/Ma és holnap esedékes:\n- Due lunch · .*\n\n/);
    for (const own of ['Secret', 'Liis', 'Aside for Monday', 'tulips']) expect(text).not.toContain(own);
    await goTo({ view: 'digest', show: 'week' });
    await button('Copy').click();
    await expect.poll(() => copied.mock.lastCall?.[0]).toMatch(/Finished letter/);
    expect(copied.mock.lastCall?.[0]).not.toMatch(/Secret|Liis/);
  });
});

test('the digest of the assistant has the work in hand, and goes to the client', async () => {
  const sides = await scene('assistant');
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await openApp({ height: 1200 });
  await goTo({ view: 'digest' });
  await expect.poll(() => under('Came since yesterday').join()).toMatch(/Finished letter.*new · approved/);
  expect(under('Needs you').join()).toMatch(/Late tax return/);
  expect(under('Open questions').join()).toMatch(/waits for Anna/);
  await expectAccessible();
  await button('Copy').click();
  await expect.poll(() => copied.mock.lastCall?.[0]).toMatch(/^Hi Anna,/m);
  expect(copied.mock.lastCall?.[0]).toMatch(/Waits for you:\n(- .*\n)*- Delivered flights/);
  expect(copied.mock.lastCall?.[0]).toContain('Questions to you:\n- Questioned hotel: Hand luggage only?');
  expect(sides.workspace).not.toBe('');
});

test('a digest with nothing in it says so, and offers nothing to send', async () => {
  await twoSides('client');
  await openApp();
  await goTo({ view: 'digest' });
  await expect.element(page.getByText('Nothing for today')).toBeVisible();
  await expect.element(button('Send to Mari')).not.toBeInTheDocument();
  await goTo({ view: 'digest', show: 'week' });
  await expect.element(page.getByText('A quiet week')).toBeVisible();
  await expectAccessible();
});
