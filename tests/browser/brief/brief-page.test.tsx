import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefPage } from '@/entrypoints/sidepanel/BriefPage';
import { captureItem, undo } from '@/utils/store/commands';
import { readDraft } from '@/utils/store/drafts';
import { getItem } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { CAPTURE, expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';

let stage: Stage;
let id = '';
let opened: string[] = [];

const brief = async () => (await getItem(stage.store, stage.scope, id, new Date()))?.brief;
/** Recording waits for a moment of quiet. */
const stepTexts = async () => (await brief())?.steps.map((step) => step.text);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const steps = () =>
  [...document.querySelectorAll<HTMLTextAreaElement>('[data-step] textarea')].map((area) => area.value);

async function show(known = true): Promise<void> {
  stage = await setStage(known);
  id = (await captureItem(stage.store, CAPTURE, { now: new Date() })).item;
  await stage.mount(<BriefPage id={id} onBack={() => undefined} onToast={stage.toast} />);
  await expect.element(page.getByLabelText(/^Goal/)).toBeVisible();
}

/** Notes which mail address a link would open, instead of opening it. */
function onMail(event: MouseEvent): void {
  if (event.target instanceof HTMLAnchorElement && event.target.protocol === 'mailto:') {
    event.preventDefault();
    opened.push(event.target.href);
  }
}
const realClick = HTMLAnchorElement.prototype.click;

beforeEach(() => {
  opened = [];
  // A link outside the page has no bubbling to catch.
  HTMLAnchorElement.prototype.click = function click() {
    const event = new MouseEvent('click', { cancelable: true });
    Object.defineProperty(event, 'target', { value: this });
    onMail(event);
  };
});

afterEach(() => {
  HTMLAnchorElement.prototype.click = realClick;
  stage.close();
});

describe('the brief', () => {
  it('names what is missing, and has every control named', async () => {
    await show();
    await expect.element(page.getByText('A goal, a process, and a deadline are missing.')).toBeVisible();
    await expect.element(page.getByText('Marko Ilić, 19 Nov')).toBeVisible();
    await expectAccessible();
    await userEvent.fill(page.getByLabelText(/^Goal/), 'Three quotes');
    await expect.element(page.getByText(/Goal is clear/)).toBeVisible();
  });

  it('keeps what is typed when it is closed in the middle of a word', async () => {
    await show();
    await userEvent.click(page.getByLabelText(/^Goal/));
    await userEvent.keyboard('Three quo');
    await expect.poll(async () => (await readDraft(stage.store, `item:${id}`))?.edit.goal).toBe('Three quo');
    stage.unmount();
    await stage.mount(<BriefPage id={id} onBack={() => undefined} onToast={stage.toast} />);
    await expect.element(page.getByLabelText(/^Goal/)).toHaveValue('Three quo');
    await expect.poll(async () => (await brief())?.goal).toBe('Three quo');
  });

  it('keeps a step that was not finished with Enter', async () => {
    await show();
    await userEvent.click(page.getByLabelText('Add a step'));
    await userEvent.keyboard('Write to five pain');
    stage.unmount();
    await expect.poll(stepTexts).toEqual(['Write to five pain']);
  });

  it('shows the title as it is, and asks for one in the source’s words when it is emptied', async () => {
    await show();
    await userEvent.fill(page.getByLabelText('Title'), 'Get three quotes');
    await userEvent.click(page.getByLabelText(/^Goal/));
    await expect
      .poll(async () => (await getItem(stage.store, stage.scope, id, new Date()))?.title)
      .toBe('Get three quotes');
    await expect.element(page.getByText(/“Ponuda za preuređenje kancelarije”/)).toBeVisible();
  });
});

describe('the steps', () => {
  it('are added with Enter, one after the other, and ticked', async () => {
    await show();
    await userEvent.click(page.getByLabelText('Add a step'));
    await userEvent.keyboard('One{Enter}Two{Enter}');
    await userEvent.click(page.getByLabelText('Done: step 1, One'));
    await expect
      .poll(async () => (await brief())?.steps.map(({ text, done }) => [text, done]))
      .toEqual([
        ['One', true],
        ['Two', false],
      ]);
    await expectAccessible();
  });

  it('a press elsewhere while one is typed reaches its button', async () => {
    await show();
    await userEvent.click(page.getByLabelText('Add a step'));
    await userEvent.keyboard('Half a st');
    await userEvent.click(page.getByRole('radio', { name: 'Just do it' }));
    await expect.poll(async () => (await brief())?.authority).toBe('just-do-it');
    expect(await stepTexts()).toEqual(['Half a st']);
  });

  it('move with Alt and the arrow keys, keep the focus, and say where they are', async () => {
    await show();
    await userEvent.click(page.getByLabelText('Add a step'));
    await userEvent.keyboard('One{Enter}Two{Enter}Three{Enter}');
    await userEvent.click(page.getByLabelText('Step 1'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(steps()).toEqual(['Two', 'One', 'Three']);
    await expect.element(page.getByText('One: now 2 of 3.')).toBeInTheDocument();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(steps()).toEqual(['Two', 'Three', 'One']);
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('One');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(steps()).toEqual(['Two', 'Three', 'One']);
    await userEvent.click(button('Move step 3, One'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.poll(stepTexts).toEqual(['One', 'Two', 'Three']);
    await expect.element(button('Move step 1, One')).toHaveFocus();
  });

  it('move by dragging', async () => {
    await show();
    await userEvent.click(page.getByLabelText('Add a step'));
    await userEvent.keyboard('One{Enter}Two{Enter}Three{Enter}');
    const target = document.querySelectorAll<HTMLElement>('[data-step]')[2]!;
    await userEvent.dragAndDrop(button('Move step 1, One'), target, {
      targetPosition: { x: 40, y: target.offsetHeight - 4 },
    });
    await expect.poll(stepTexts).toEqual(['Two', 'Three', 'One']);
  });

  it('come several at once from a paste, without bullets and with their ticks', async () => {
    await show();
    await userEvent.click(page.getByLabelText('Add a step'));
    const data = new DataTransfer();
    data.setData('text/plain', '- [x] Ask Marko\r\n2. Write to painters\n\n• Compare');
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(true);
    await expect
      .poll(async () => (await brief())?.steps.map(({ text, done }) => [text, done]))
      .toEqual([
        ['Ask Marko', true],
        ['Write to painters', false],
        ['Compare', false],
      ]);
  });

  it('come from the checklist of the source', async () => {
    await show();
    await userEvent.click(button('Use the checklist (2)'));
    await expect.poll(stepTexts).toEqual(['Ask Marko', 'Write to painters']);
    await expect.element(button(/Use the checklist/)).not.toBeInTheDocument();
  });

  it('are inserted with Enter, erased with Backspace, and removed with the cross', async () => {
    await show();
    await userEvent.click(button('Use the checklist (2)'));
    await userEvent.click(page.getByLabelText('Step 1'));
    await userEvent.keyboard('{Enter}Between');
    expect(steps()).toEqual(['Ask Marko', 'Between', 'Write to painters']);
    await userEvent.keyboard('{Enter}');
    expect(steps()).toHaveLength(4);
    await userEvent.keyboard('{Backspace}');
    expect(steps()).toHaveLength(3);
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Between');
    await userEvent.click(button('Remove step 1, Ask Marko'));
    await expect.poll(stepTexts).toEqual(['Between', 'Write to painters']);
    await expect.poll(() => stage.said.at(-1)?.text).toBe('Step removed.');
    const workspace = (await currentWorkspace(stage.store)).id;
    const undone = await undo(stage.store, workspace, [...stage.said.at(-1)!.undo], new Date());
    expect(undone.ok).toBe(true);
    expect(await stepTexts()).toEqual(['Ask Marko', 'Between', 'Write to painters']);
    await expect.poll(steps).toEqual(['Ask Marko', 'Between', 'Write to painters']);
  });
});

describe('the deadline', () => {
  it('is one press for a likely day, says what no time means, and can be taken away', async () => {
    await show();
    await userEvent.click(button('Friday'));
    await expect
      .element(page.getByText('Friday 27 November 2026, end of Mari’s day (17:00 in Tallinn).'))
      .toBeVisible();
    await expect.element(page.getByText(/urgent in/)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Time, optional'), '12:30');
    await expect
      .poll(async () => (await brief())?.due)
      .toEqual({
        at: '2026-11-27T10:30:00.000Z',
        date: '2026-11-27',
        time: '12:30',
        zone: 'Europe/Tallinn',
      });
    await userEvent.click(button('No deadline'));
    await expect.poll(async () => (await brief())?.due).toBeNull();
  });

  it('does not take a year that is half typed', async () => {
    await show();
    await userEvent.fill(page.getByLabelText('Day'), '0202-11-27');
    await userEvent.click(page.getByLabelText(/^Goal/));
    await expect.element(page.getByText('Times are in Tallinn time.')).toBeVisible();
    expect((await brief())?.due).toBeNull();
  });
});

describe('handing over', () => {
  it('says what is missing on the button, opens the mail and asks the assistant, with Undo', async () => {
    await show();
    await userEvent.fill(page.getByLabelText(/^Goal/), 'Three quotes');
    await userEvent.click(button('Use the checklist (2)'));
    await userEvent.click(button('Hand over without a deadline'));
    await expect.poll(() => opened.length).toBe(1);
    const mail = new URL(opened[0]!);
    expect(mail.pathname).toBe('mari@example.ee');
    expect(mail.searchParams.get('body')).toContain('Three quotes');
    const item = await getItem(stage.store, stage.scope, id, new Date());
    expect(item).toMatchObject({ stage: 'asked', handedOver: { channel: 'mailto' } });
    expect(stage.said.at(-1)).toMatchObject({ text: 'Asked. Now send the message.' });
    const { id: workspace } = await stage.workspace();
    const undone = await undo(stage.store, workspace, [...(stage.said.at(-1)?.undo ?? [])], new Date());
    expect(undone.ok).toBe(true);
    // As if nothing had left: the client's alone again, with what was typed.
    expect(await getItem(stage.store, stage.scope, id, new Date())).toMatchObject({
      stage: 'inbox',
      shared: null,
      brief: { goal: 'Three quotes' },
    });
    expect(await readDraft(stage.store, `item:${id}`)).toBeNull();
  });

  it('asks once who the assistant is and how mail is sent, then hands over', async () => {
    await show(false);
    await expect.element(page.getByText('How far may your assistant decide?')).toBeVisible();
    await userEvent.click(button('Hand over as it is'));
    await expectAccessible();
    await userEvent.fill(page.getByLabelText('Your assistant’s name'), 'Mari Tamm');
    await userEvent.fill(page.getByLabelText('Email address'), 'mari@example.ee');
    await userEvent.click(page.getByRole('radio', { name: 'Mail app' }));
    await userEvent.click(button('Hand over'));
    await expect.poll(() => opened.length).toBe(1);
    expect(new URL(opened[0]!).searchParams.get('body')).toContain('Hi Mari,');
  });

  it('says before sending that the quoted text will be shortened', async () => {
    stage = await setStage(true);
    const long = {
      ...CAPTURE,
      source: { ...CAPTURE.source, excerpt: 'One sentence of a long mail. '.repeat(300) },
    };
    id = (await captureItem(stage.store, long, { now: new Date() })).item;
    await stage.mount(<BriefPage id={id} onBack={() => undefined} onToast={stage.toast} />);
    await expect
      .element(page.getByText(/Your mail app can open with [\d,]+ of the 8,699 characters quoted/))
      .toBeVisible();
    await expectAccessible();
  });
});
