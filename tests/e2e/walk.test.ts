/** One item's whole way between a client and an assistant, each in a browser of their own: they join, and packets go. */
import { expect, test } from 'vitest';
import { annaAndMari } from '@/scripts/stories.ts';
import { Device } from '@/tests/lab/device.ts';
import { PATIENCE } from '@/tests/support/extension.ts';
import { savedPage, type ServedPage } from '@/tests/support/pages.ts';
import { Side } from '@/tests/support/side.ts';
import { View } from '@/tests/support/view.ts';

const DAY = 24 * 60 * 60 * 1000;
const MAIL = savedPage('gmail', 'several-messages');
const TITLE = MAIL.expected.source.title;

/** Anna at her browser, who has agreed with Mari on how they work, and has handed over nothing yet. */
async function startAnna(): Promise<Side> {
  const anna = await Side.start('anna', { grants: ['https://mail.google.com/*'] });
  const { client, assistant, agreement } = annaAndMari(new Date());
  const lab = await anna.extension.open('lab.html');
  const slots = { client: ['09:00', '16:00'] };
  await new Device('Anna', lab).lab('settle', client, assistant, { ...agreement, slots });
  await lab.close();
  return anna;
}

function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

test('a mail becomes a delivered, reviewed piece of work', async () => {
  const anna = await startAnna();

  // Capture, brief, hand-over.
  const mail = await anna.extension.visit(MAIL);
  await mail.getByRole('button', { name: 'Delegate this' }).click();
  await anna.until(TITLE, 'the mail is kept', ({ stage }) => stage === 'inbox');
  await anna.sidebar.bringToFront();
  await anna.place('Today');
  await anna.picture('1-capture');
  await anna.sidebar.getByRole('button', { name: TITLE, exact: true }).first().click();
  await anna.fill(/^Goal/, 'Everybody who was invited has answered.');
  await anna.fill('Add a step', 'Write to those who have not answered');
  await anna.sidebar.getByLabel('Add a step').press('Enter');
  const due = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
  await anna.fill('Day', due);
  await anna.picture('2-brief');
  anna.extension.network.serve('https://mail.google.com/mail/?view=cm', '<title>Compose</title>');
  const compose = anna.extension.context.waitForEvent('page');
  await anna.press(/^Hand over/);
  await (await compose).close();
  await anna.until(TITLE, 'it is asked', ({ stage }) => stage === 'asked');
  await anna.sidebar.bringToFront();

  const mari = await Side.start('mari');
  await joinByCode(anna, mari);
  await mari.readFile(await anna.saveFile());
  await mari.until(TITLE, 'the item arrives', ({ stage }) => stage === 'asked');
  await mari.picture('3-asked');
  await mari.press(`Accept…: ${TITLE}`);
  await mari.fill(/What you understood/, 'I write to those who have not answered, and chase twice.');
  await mari.fill('How much work is it?', '2 h');
  await mari.fill('Day', due);
  await mari.picture('4-read-back');
  await mari.press('Accept');
  await mari.until(TITLE, 'accepted', ({ stage }) => stage === 'accepted');

  // A question for the next slot, and one that answers itself.
  await mari.press(`Ask…: ${TITLE}`);
  await mari.fill('The question', 'May I offer a second date?');
  await mari.fill('Option 1', 'Yes, the week after');
  await mari.fill('Option 2', 'No');
  await mari.sidebar.getByRole('radio', { name: 'I would do option 1' }).check();
  await mari.picture('5-question');
  await mari.press('Ask');
  const asked = await mari.until(TITLE, 'asked', ({ questions }) => questions.length === 1);
  const putAt = asked.questions[0]!.putAt;
  await mari.press(`Ask…: ${TITLE}`);
  await mari.fill('The question', 'Shall I copy Peeter in?');
  await mari.fill('Option 1', 'Copy him in');
  await mari.fill('Option 2', 'Leave him out');
  await mari.sidebar.getByRole('radio', { name: 'I would do option 1' }).check();
  await mari.fill('Day', dayAfter(putAt, 2));
  await mari.fill('Time, optional', '15:00');
  await mari.press('Ask');
  const both = await mari.until(TITLE, 'asked again', ({ questions }) => questions.length === 2);
  const silence = both.questions[1]!.fallback!.at;

  await readInMail(anna, await mari.copyPacket());
  await mari.place('Today');
  await anna.until(
    TITLE,
    'the second question counts as seen',
    ({ questions }) => questions[1]?.seen === true,
  );
  expect((await anna.held(TITLE))!.turns).toEqual([]);

  // The slot comes: one key answers the first; the second is left alone until its moment has passed.
  await anna.later(Date.parse(putAt) - Date.now() + 60_000);
  await anna.press(/Go with the proposal/);
  await anna.until(TITLE, 'answered', ({ questions }) => questions[0]?.answers.length === 1);
  await anna.picture('6-answered');
  const ahead = Date.parse(silence) - Date.now() + 60_000;
  await anna.later(ahead);
  await anna.until(TITLE, 'silence counted', ({ questions }) => questions[1]?.answers[0]?.kind === 'default');
  await anna.openItem(TITLE);
  await anna.sidebar
    .getByText(/silence/i)
    .first()
    .waitFor();

  // The assistant begins; the timer outlives the browser with its worker, and is asked about when it ran for days. The worker
  // alone cannot be seen stopped here: the open sidebar wakes it at once.
  await mari.place('Today');
  await mari.press(`Start the timer: ${TITLE}`);
  await mari.until(TITLE, 'begun', ({ stage }) => stage === 'working');
  await mari.later(ahead);
  await mari.sidebar.getByText(/How long was it really/).waitFor();
  await mari.fill('Really worked', '90 min');
  await mari.press('Set');
  await mari.until(TITLE, 'logged', ({ times }) => times.reduce((sum, one) => sum + one.minutes, 0) === 90);

  // The assistant warns, the client accepts the new date.
  await mari.readFile(await anna.saveFile());
  await mari.press(`Won’t make it…: ${TITLE}`);
  await mari.fill('Why', 'Two people are away until Monday.');
  await mari.fill('Day', dayAfter(`${due}T12:00:00Z`, 4));
  await mari.fill('What would save the old date', 'You call them yourself.');
  await mari.picture('7-warning');
  await mari.press('Say so now');
  await mari.until(TITLE, 'warned', ({ warning }) => warning !== null);
  await anna.readFile(await mari.saveFile());
  await anna.picture('8-new-date');
  await anna.press(`Accept new date: ${TITLE}`);
  await anna.until(
    TITLE,
    'the date is new',
    ({ brief }) => brief.due?.date === dayAfter(`${due}T12:00:00Z`, 4),
  );
  await mari.readFile(await anna.saveFile());

  // Delivered, sent back, delivered again, approved.
  await deliver(mari, 'All have answered but one.');
  await anna.readFile(await mari.saveFile());
  await anna.press(`Send back…: ${TITLE}`);
  await anna.fill('What is still missing?', 'Everybody has to answer, also the one.');
  await anna.picture('9-send-back');
  await anna.press('Send back');
  await anna.until(TITLE, 'sent back', ({ stage }) => stage === 'working');
  await mari.readFile(await anna.saveFile());
  await deliver(mari, 'Everybody has answered.');
  await anna.readFile(await mari.saveFile());
  await anna.press(`Looks good: ${TITLE}`);
  await anna.picture('10-review');
  await anna.press('5 of 5');
  await anna.until(TITLE, 'done', ({ stage }) => stage === 'done');
  await mari.readFile(await anna.saveFile());

  const [hers, theirs] = [await anna.held(TITLE), await mari.held(TITLE)];
  expect(theirs).toMatchObject({
    stage: 'done',
    review: { rating: 5, sentBack: 1, onTime: true, own: true },
  });
  for (const part of [
    'stage',
    'brief',
    'promise',
    'questions',
    'warning',
    'review',
    'talk',
    'links',
  ] as const) {
    expect(theirs?.[part], part).toEqual(hers?.[part]);
  }
  expect(theirs?.source).toEqual(hers?.shared);
  await anna.menu('Done');
  await anna.sidebar.getByRole('button', { name: TITLE, exact: true }).first().click();
  await anna.sidebar.getByRole('heading', { name: 'What happened' }).waitFor();
  await anna.picture('11-done');
});

/** Anna invites Mari, who begins at the welcome page; codes go to and fro, and both see the same six words. */
async function joinByCode(anna: Side, mari: Side): Promise<void> {
  await anna.together();
  const code = await anna.invite();
  await anna.picture('join-1-invite');
  const welcome = await mari.extension.open('welcome.html');
  await welcome.getByRole('radio', { name: 'I assist' }).check();
  await welcome.getByRole('button', { name: 'I have an invite' }).click();
  await mari.sidebar.bringToFront();
  const answer = await mari.answer(code, 'Mari Tamm', 'mari@example.com');
  const words = await mari.words();
  expect(new Set(words).size).toBeGreaterThan(1);
  expect(words).toHaveLength(6);
  await mari.picture('join-2-words');
  await anna.fill(/^The answer from Mari/, answer);
  await anna.press('Read the answer');
  expect(await anna.words()).toEqual(words);
  await anna.press('They are the same');
  await anna.sidebar.getByText('Working together').waitFor();
  await anna.picture('join-3-together');
  await mari.press('They are the same');
  await mari.sidebar
    .getByText(/Waiting for the first packet/)
    .first()
    .waitFor();
}

/** A mail of Mari's in Gmail with a packet in it. */
function mailWith(block: string): ServedPage {
  const html = MAIL.html
    .replace(/Hello Ilona,[^]*We need an answer by Friday\./, block.split('\n').join('<br>'))
    .replaceAll(TITLE, 'A Right Hand packet')
    .replaceAll('marta@example.com', 'mari@example.com')
    .replaceAll('Marta Saar', 'Mari Tamm')
    .replaceAll('18c0ffee1234567', '18c0ffee7654321');
  return { url: MAIL.url.replace(/.{4}$/, 'PkMr'), html };
}

/** Opens a mail with the block in Gmail, where the side panel offers to read it. */
async function readInMail(anna: Side, block: string): Promise<void> {
  const panel = await View.find(anna.extension, 'sidepanel.html');
  const mail = await anna.extension.visit(mailWith(block));
  const offer = async (): Promise<string> =>
    /Read Mari’s packet \(\d+ changes?\)/.exec(await panel.text())?.[0] ?? '';
  await expect.poll(offer, { timeout: PATIENCE, message: 'the panel offers to read it' }).not.toBe('');
  await panel.click(await offer());
  await expect.poll(() => panel.text(), { timeout: PATIENCE }).toMatch(/Read: \d+ new changes?\./);
  await mail.close();
  await anna.sidebar.bringToFront();
}

async function deliver(mari: Side, note: string): Promise<void> {
  await mari.press(`Deliver…: ${TITLE}`);
  await mari.fill(/What was done/, note);
  await mari.press('Deliver');
  await mari.until(TITLE, 'delivered', ({ stage }) => stage === 'delivered');
}

test('from an open mail to a handed-over brief: at most 12 presses and 250 characters', async () => {
  const anna = await startAnna();
  const mail = await anna.extension.visit(MAIL);

  let presses = 0;
  let characters = 0;
  const click = async (name: string | RegExp, role: 'button' | 'radio' = 'button') => {
    presses += 1;
    await anna.sidebar.getByRole(role, { name }).first().click();
  };
  const type = async (label: string | RegExp, text: string) => {
    // To get into the field is a press too.
    presses += 1;
    characters += text.length;
    await anna.sidebar.getByLabel(label).first().click();
    await anna.sidebar.keyboard.type(text);
  };
  const key = async (name: string) => {
    presses += 1;
    await anna.sidebar.keyboard.press(name);
  };

  presses += 1;
  await mail.getByRole('button', { name: 'Delegate this' }).click();
  await anna.sidebar.bringToFront();
  await anna.sidebar.getByLabel(/^Goal/).waitFor();
  await type(/^Goal/, 'Everybody who was invited has answered.');
  await type('Add a step', 'Write to those who have not answered');
  await key('Enter');
  await anna.sidebar.keyboard.type('Call the rest on Thursday');
  characters += 'Call the rest on Thursday'.length;
  await key('Enter');
  await click(/^Next week|^Tomorrow|^Mon|^Fri|^In a week/);
  await click('Decide, tell me', 'radio');
  const opened = anna.extension.context.waitForEvent('page');
  await click(/^Hand over/);
  await opened;
  const item = await anna.until(TITLE, 'asked', ({ stage }) => stage === 'asked');
  expect(item.brief.steps).toHaveLength(2);
  expect(item.brief.due).not.toBeNull();
  expect(item.brief.authority).toBe('decide-and-tell');
  expect(await anna.sidebar.getByText(/missing/).count()).toBe(0);
  expect(presses).toBeLessThanOrEqual(12);
  expect(characters).toBeLessThanOrEqual(250);
});
