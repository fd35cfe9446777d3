import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefPage } from '@/entrypoints/sidepanel/BriefPage';
import { captureItem, editItem, moveItem } from '@/utils/store/commands';
import { getEvents, getItem } from '@/utils/store/queries';
import { isPrivateDevice } from '@/utils/delegation/workspace';
import { catchMails } from '@/tests/browser/brief/mails';
import { CAPTURE, expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';

const CARD = '5555 5555 5555 4444';
const HISTORY = 'On 18 Nov 2026 at 10:00 Petar <petar@example.rs> wrote:\n> the older price';

let stage: Stage;
let id = '';
const opened = catchMails();

const item = () => getItem(stage.store, stage.scope, id, new Date());
const button = (name: string | RegExp) => page.getByRole('button', { name });
const body = () => new URL(opened.at(-1) ?? '').searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
const letter = () => page.getByRole('region', { name: 'The text that goes out' });

async function show(excerpt: string): Promise<void> {
  stage = await setStage(true);
  const capture = { ...CAPTURE, source: { ...CAPTURE.source, excerpt } };
  id = (await captureItem(stage.store, capture, { now: new Date() })).item;
  await mount();
}

async function mount(): Promise<void> {
  await stage.mount(<BriefPage id={id} onBack={() => undefined} onToast={stage.toast} />);
  await expect.element(page.getByLabelText(/^Goal/)).toBeVisible();
}

/** All that is held for the other side. */
async function shared(): Promise<string> {
  const events = await getEvents(stage.store, stage.scope, id);
  return JSON.stringify(events.filter(({ device }) => !isPrivateDevice(device)));
}

afterEach(() => stage.close());

describe('what leaves', () => {
  it('is said above the button, and one press hands over when nothing in it could do harm', async () => {
    await show(`The price is 400.\n\n${HISTORY}`);
    await expect
      .element(page.getByText('In the text: 1 address of somebody else and quoted history.'))
      .toBeVisible();
    await userEvent.click(button('Hand over as it is'));
    await expect.poll(() => opened.length).toBe(1);
    expect(body()).toContain('the older price');
    expect((await item())?.stage).toBe('asked');
  });

  it('is shown word for word before it leaves', async () => {
    await show('The price is 400.');
    await userEvent.click(button('See and trim what leaves'));
    await expect.element(letter()).toBeVisible();
    await expectAccessible();
    const shown = document.querySelector('[role=region] > div')!.cloneNode(true) as HTMLElement;
    // The words of the marks are for the reader alone.
    for (const mark of shown.querySelectorAll('button > span')) mark.remove();
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Hand over as it is' }));
    await expect.poll(() => opened.length).toBe(1);
    expect(shown.textContent).toBe(body());
  });

  it('is shown first when it holds a card number, and what is removed is nowhere on the other side', async () => {
    await show(`Pay with ${CARD}, please.\n\n${HISTORY}`);
    await userEvent.fill(page.getByLabelText(/^Goal/), `Paid from ${CARD}`);
    await userEvent.click(button('Hand over without steps or a deadline'));
    await expect.element(letter()).toBeVisible();
    expect(opened).toEqual([]);
    expect((await item())?.stage).toBe('inbox');
    await userEvent.click(button('Remove all'));
    await expect.element(page.getByText('All that was found is removed.')).toBeVisible();
    await expectAccessible();
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: /^Hand over without/ }));
    await expect.poll(() => opened.length).toBe(1);
    expect(body()).toContain('Pay with [removed], please.');
    for (const gone of [CARD, 'the older price', 'marko@example.rs', 'petar@example.rs']) {
      expect(body(), gone).not.toContain(gone);
      expect(await shared(), gone).not.toContain(gone);
    }
    expect(await item()).toMatchObject({ stage: 'asked', brief: { goal: 'Paid from [removed]' } });
    // The person's own copy of the mail is still whole.
    const mine = JSON.stringify(await getEvents(stage.store, stage.scope, id));
    expect(mine).toContain(`Pay with ${CARD}`);
  });

  it('can be put back, one kind or one place at a time, and sent as it is after it was seen', async () => {
    await show(`Pay with ${CARD}, please. Ask ana@other.rs.`);
    await userEvent.click(button('Hand over as it is'));
    await userEvent.click(button(`card number ${CARD}: remove`));
    await expect.element(letter().getByText('[removed]')).toBeVisible();
    await userEvent.click(button('address ana@other.rs: remove'));
    await expect.element(page.getByText('1 left')).toBeVisible();
    await userEvent.click(button('Put back 1 card number'));
    await userEvent.click(button('Hand over with 1 card number'));
    await expect.poll(() => opened.length).toBe(1);
    expect(body()).toContain(`Pay with ${CARD}, please. Ask [removed].`);
    expect(body()).toContain('marko@example.rs');
  });

  it('never grows again: what was trimmed stays so when the brief is sent once more', async () => {
    await show(`Pay with ${CARD}, please.`);
    await userEvent.click(button('Hand over as it is'));
    await userEvent.click(button('Remove 1 card number'));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Hand over as it is' }));
    await expect.poll(() => opened.length).toBe(1);
    stage.unmount();
    await mount();
    await userEvent.click(button('Send it to Mari again'));
    await expect.poll(() => opened.length).toBe(2);
    expect(body()).toContain('Pay with [removed]');
    await moveItem(stage.store, id, 'decline', { now: new Date(), note: 'Not mine' });
    await editItem(stage.store, id, { goal: 'Another goal' }, new Date());
    await userEvent.click(button('Hand over without steps or a deadline'));
    await expect.poll(() => opened.length).toBe(3);
    expect(body()).toContain('Another goal');
    expect(body()).not.toContain(CARD);
    expect(await shared()).not.toContain(CARD);
  });
});
