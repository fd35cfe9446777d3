import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { Replies } from '@/components/reply/Replies';
import { useReply } from '@/entrypoints/sidepanel/reply';
import type { Context } from '@/utils/browser/context';
import { parseCapture } from '@/utils/browser/validate';
import { tokenOf } from '@/utils/handover/token';
import { newItem, undo } from '@/utils/store/commands';
import { handOver, handOverMany } from '@/utils/store/hand-over';
import { getEvents, getItem } from '@/utils/store/queries';
import { saveMe } from '@/utils/store/workspaces';
import { expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';
import above from '@/tests/fixtures/gmail/reply-form-above.html?raw';
import aboveRead from '@/tests/fixtures/gmail/reply-form-above.json';
import between from '@/tests/fixtures/gmail/reply-form-between.html?raw';
import betweenRead from '@/tests/fixtures/gmail/reply-form-between.json';
import free from '@/tests/fixtures/gmail/reply-free.html?raw';
import freeRead from '@/tests/fixtures/gmail/reply-free.json';

const TOKEN = 'RH-a1b2c3d4';

let stage: Stage;
let id = '';
let opened: string[] = [];

const item = (of = id) => getItem(stage.store, stage.scope, of, new Date());
const button = (name: string | RegExp) => page.getByRole('button', { name });
const notes = async () =>
  (await getEvents(stage.store, stage.scope, id)).flatMap((one) =>
    one.type === 'noted' ? [one.body.text] : [],
  );

/** Runs what would be injected into the mail's tab, in this page, where the mail is. */
const scripting = {
  executeScript: async ({ func, args }: { func: (...all: unknown[]) => unknown; args: unknown[] }) => [
    { result: await func(...args) },
  ],
};

function Beside({ context }: { context: Context }) {
  const letter = useReply(context);
  if (letter?.kind === 'own') return <p>Sent by me: {letter.row.title}</p>;
  if (letter === null) return <p>Nothing of ours</p>;
  const clock = { now: new Date('2026-11-23T08:00:00Z'), zone: 'Europe/Tallinn' };
  return <Replies replies={letter.replies} clock={clock} onOpen={(row) => opened.push(row.id)} />;
}

/** Puts a mail into the page as Gmail draws it, and shows what the sidebar says to it. */
async function openMail(
  html: string,
  read: unknown,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  const fit = (text: string) => change(text.replaceAll(TOKEN, tokenOf(id)));
  const mail = document.createElement('div');
  mail.append(...new DOMParser().parseFromString(fit(html), 'text/html').body.childNodes);
  document.body.append(mail);
  const capture = parseCapture(JSON.parse(fit(JSON.stringify(read))));
  await stage.mount(<Beside context={{ kind: 'site', tabId: 1, capture, known: null }} />);
}

beforeEach(async () => {
  Object.assign(browser, { scripting });
  opened = [];
  stage = await setStage(true);
  await saveMe(stage.store, (await stage.workspace()).id, {
    name: 'Ilona Varga',
    email: 'ilona@example.com',
  });
  id = (await newItem(stage.store, 'Repaint the office', new Date())).item;
  await handOver(stage.store, id, { now: new Date(), channel: 'gmail' });
});
afterEach(() => stage.close());

describe('a reply to a hand-over', () => {
  it('is read from between the quoted lines, and recorded with one press', async () => {
    await openMail(between, betweenRead);
    await expect
      .element(page.getByText('Accepted, done by Thursday 26 November 2026, about 3 h of work.'))
      .toBeVisible();
    await expect.element(page.getByText(/^Asks: “Do you want the same white\?”/)).toBeVisible();
    await expectAccessible();
    expect((await item())?.stage).toBe('asked');
    await userEvent.click(button('Record all 3'));
    await expect.poll(() => stage.said.at(-1)?.text).toBe('All recorded from the reply.');
    expect(await item()).toMatchObject({
      stage: 'accepted',
      promise: { estimate: 180, due: { date: '2026-11-26' }, onBehalf: true },
    });
    expect(await notes()).toEqual([
      'Mari Tamm asks: Do you want the same white?',
      expect.stringContaining('Gladly, thank you!') as string,
    ]);
    // It is not offered a second time.
    await expect.element(page.getByText('Recorded').first()).toBeVisible();
    await expect.element(button(/^Record/)).not.toBeInTheDocument();
    const { id: workspace } = await stage.workspace();
    const undone = await undo(stage.store, workspace, [...(stage.said.at(-1)?.undo ?? [])], new Date());
    expect(undone.ok).toBe(true);
    await expect.element(button('Record all 3')).toBeVisible();
    expect((await item())?.stage).toBe('asked');
  });

  it('can be recorded one by one: a no with its reason', async () => {
    await openMail(above, aboveRead);
    await userEvent.click(button('Record: Declined: “I am away that week”'));
    await expect.poll(async () => (await item())?.stage).toBe('declined');
    expect((await item())?.stageNote).toBe('I am away that week');
    expect(await notes()).toEqual([]);
  });

  it('is shown as it stands when nothing in it can be read, and guessed at in nothing', async () => {
    await openMail(free, freeRead, (text) => text.replaceAll('else@example.org', 'mari@example.ee'));
    await expect.element(page.getByText('The form is not filled in. It says:')).toBeVisible();
    await expect.element(page.getByText('“Hm, let me think about it over the weekend.”')).toBeVisible();
    await expect.element(button(/^Record/)).not.toBeInTheDocument();
    await userEvent.click(button(/^Keep as a note/));
    await expect.poll(notes).toEqual(['Mari Tamm writes: Hm, let me think about it over the weekend.']);
    expect((await item())?.stage).toBe('asked');
  });

  it('shows an answer that was not understood word for word', async () => {
    await openMail(between, betweenRead, (text) => text.replaceAll('26.11.2026', 'when the paint is dry'));
    await expect.element(page.getByText('Done by: when the paint is dry')).toBeVisible();
    await userEvent.click(button(/^Record: Accepted/));
    await expect.poll(async () => (await item())?.promise?.due).toBeNull();
  });

  it('of somebody else offers nothing until the client says that it is the assistant', async () => {
    await openMail(between, betweenRead, (text) =>
      text.replaceAll('mari@example.ee', 'mari.private@example.org'),
    );
    await expect
      .element(page.getByText('This is from mari.private@example.org, not mari@example.ee.'))
      .toBeVisible();
    await expectAccessible();
    await expect.element(button(/^Record/)).not.toBeInTheDocument();
    await userEvent.click(button('It is from my assistant'));
    await expect.element(button('Record all 3')).toBeVisible();
  });

  it('of our own is no reply, and a token of nobody’s item says nothing', async () => {
    await openMail(between, betweenRead, (text) => text.replaceAll('mari@example.ee', 'ilona@example.com'));
    await expect.element(page.getByText('Sent by me: Repaint the office')).toBeVisible();
    stage.unmount();
    await openMail(between, betweenRead, (text) => text.replaceAll(tokenOf(id), 'RH-00000000'));
    await expect.element(page.getByText('Nothing of ours')).toBeVisible();
  });

  it('to several briefs is told apart by the tokens of their forms', async () => {
    const other = (await newItem(stage.store, 'Book the Lisbon flights', new Date())).item;
    await handOverMany(stage.store, [{ id: other }], { now: new Date(), channel: 'gmail' });
    const second = `To answer ${tokenOf(other)}, fill in what you can:<br>Accepted (yes or no): no, too dear<br>`;
    await openMail(between, betweenRead, (text) =>
      text
        .replaceAll(
          `Repaint the office [${tokenOf(id)}]`,
          '2 things for you: Repaint the office; Book the Lisbon flights',
        )
        .replace('</blockquote>', `<br>${second}</blockquote>`),
    );
    await expect.element(page.getByText('Declined: “too dear”')).toBeVisible();
    await userEvent.click(button('Record: Declined: “too dear”'));
    await expect.poll(async () => (await item(other))?.stage).toBe('declined');
    expect((await item())?.stage).toBe('asked');
    await userEvent.click(button(/^Record: Accepted/));
    await expect.poll(async () => (await item())?.stage).toBe('accepted');
  });
});
