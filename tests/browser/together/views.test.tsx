import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { JoinView, type JoinViewProps } from '@/components/together/JoinView';
import { KitSheet } from '@/components/together/KitSheet';
import { SecurityView } from '@/components/together/SecurityView';
import { TogetherView, type TogetherViewProps } from '@/components/together/TogetherView';
import { faultWords } from '@/components/together/fault-words';
import { standOf, type InviteStep, type ShownDevice, type TogetherFacts } from '@/components/together/facts';
import { expectAccessible, show } from '@/tests/browser/ui/mount';
import type { Role } from '@/utils/delegation/item';
import type { Refusal, SyncFault } from '@/utils/delegation/sync';
import { english } from '@/utils/i18n/en/index';

const CLOCK = { now: new Date('2026-11-22T10:00:00.000Z'), zone: 'Europe/Tallinn' };
/** In a constant, for it is no ARIA role. */
const AS: Role = 'client';
const WORDS = ['lantern', 'orchid', 'copper', 'meadow', 'anchor', 'violin'];

const calls = {
  onTyped: vi.fn(),
  onCopy: vi.fn(),
  onAnswer: vi.fn(),
  onSame: vi.fn(),
  onDiffer: vi.fn(),
  onCallOff: vi.fn(),
  onInvite: vi.fn(),
  onJoin: vi.fn(),
  onRemove: vi.fn(),
  onKit: vi.fn(),
  onSecurity: vi.fn(),
  onWords: vi.fn(),
};

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
});

const unfold = (title: string) => page.getByRole('heading', { name: title, exact: true }).click();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const NOBODY: TogetherFacts = { member: 'nobody', invite: null, devices: [], kit: null };
const CODE: InviteStep = {
  step: 'code',
  id: 'n_1',
  whose: 'other',
  code: 'RHI1abc',
  expires: '2026-11-29T10:00:00.000Z',
};
const COMPARE: InviteStep = {
  step: 'compare',
  id: 'n_1',
  whose: 'other',
  words: WORDS,
  claimed: { name: 'Mari Tamm', email: 'mari@example.ee' },
  answer: '',
  confirmed: false,
};

function device(id: string, change: Partial<ShownDevice> = {}): ShownDevice {
  const since = '2026-11-03T10:00:00.000Z';
  return { id, mine: true, number: 1, here: false, since, removed: null, compared: false, ...change };
}

const TWO = [device('d_1', { here: true }), device('d_2', { number: 2 })];
const MARI = device('d_3', { mine: false, compared: true });

function together(facts: Partial<TogetherFacts>, change: Partial<TogetherViewProps> = {}) {
  return (
    <TogetherView
      facts={{ ...NOBODY, ...facts }}
      role={AS}
      name="Mari"
      named
      clock={CLOCK}
      unseen={0}
      carrying={<p>Send Mari what you have</p>}
      typed=""
      fault={null}
      busy={false}
      mail="mailto:mari@example.ee"
      words={{}}
      {...calls}
      {...change}
    />
  );
}

test('what is not shared yet says what sharing means, and offers the invite', async () => {
  show(together({}));
  await expect.element(page.getByText('Not shared yet')).toBeVisible();
  await expect.element(page.getByText(/only you and Mari can read it/)).toBeVisible();
  await expectAccessible();
  await button('Invite Mari').click();
  expect(calls.onInvite).toHaveBeenCalledWith('other');
  await button('I was invited myself').click();
  expect(calls.onJoin).toHaveBeenCalledOnce();
});

test('an invite is copied or mailed; the answer is read by keyboard, and a bad one keeps its text beside the reason', async () => {
  show(together({ member: 'yes', invite: CODE, devices: TWO.slice(0, 1) }));
  await expect.element(page.getByLabelText('The invite, for Mari')).toHaveValue('RHI1abc');
  await button('Copy the invite').click();
  expect(calls.onCopy).toHaveBeenCalledWith('RHI1abc');
  await expect
    .element(page.getByRole('link', { name: 'Write a mail' }))
    .toHaveAttribute('href', 'mailto:mari@example.ee');
  await expect.element(button('Read the answer')).toBeDisabled();
  await page.getByLabelText('The answer from Mari').fill('RHA1…');
  expect(calls.onTyped).toHaveBeenLastCalledWith('RHA1…');
  show(together({ member: 'yes', invite: CODE, devices: TWO.slice(0, 1) }, { typed: 'RHA1…', fault: 'cut' }));
  await expect.element(page.getByRole('alert')).toMatchTextContent('Its end is missing.');
  await expect.element(page.getByLabelText('The answer from Mari')).toHaveValue('RHA1…');
  await expectAccessible();
  page.getByLabelText('The answer from Mari').element().focus();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(calls.onAnswer).toHaveBeenCalledOnce();
  await button('Call the invite off').click();
  expect(calls.onCallOff).toHaveBeenCalledOnce();
});

test('six words are compared by voice, with what the other side says to be', async () => {
  show(together({ member: 'yes', invite: COMPARE }));
  await expect.element(page.getByText('Compare six words')).toBeVisible();
  await expect.element(page.getByText(/by voice/)).toBeVisible();
  await expect.element(page.getByText('The other side says: Mari Tamm, mari@example.ee.')).toBeVisible();
  expect([...document.querySelectorAll('ol li')].map((word) => word.textContent)).toEqual(WORDS);
  await expectAccessible();
  await button('They are the same').click();
  await button('They differ').click();
  expect([calls.onSame, calls.onDiffer].map((call) => call.mock.calls.length)).toEqual([1, 1]);
});

test('who was invited has an answer to send, and then waits', async () => {
  const invite: InviteStep = { ...COMPARE, answer: 'RHA1xyz', claimed: { name: '', email: '' } };
  show(together({ member: 'waiting', invite }));
  await expect.element(page.getByLabelText('Your answer, for Mari')).toHaveValue('RHA1xyz');
  const main = () => [...document.querySelectorAll('[class*=primary]')].map((one) => one.textContent.trim());
  expect(main()).toEqual(['Copy the answer']);
  await button('Copy the answer').click();
  expect(calls.onCopy).toHaveBeenCalledWith('RHA1xyz');
  expect(main()).toEqual(['They are the same']);
  show(together({ member: 'waiting', invite: { ...invite, confirmed: true } }));
  await expect.element(page.getByText(/^Waiting for the first packet from Mari/)).toBeVisible();
  await expect.element(button('They are the same')).not.toBeInTheDocument();
  await expect.element(page.getByText('Send Mari what you have')).toBeVisible();
  await expectAccessible();
});

test('devices stand by person; a removal says what it does before it is done', async () => {
  show(together({ member: 'yes', devices: [...TWO, MARI], kit: '2026-11-04T10:00:00.000Z' }, { unseen: 3 }), {
    height: 1000,
  });
  await expect.element(page.getByText('Working together')).toBeVisible();
  await expect.element(page.getByText('this one')).not.toBeVisible();
  await unfold('Devices');
  await unfold('Recovery kit');
  await expect.element(page.getByText('this one')).toBeVisible();
  await expect.element(page.getByText(/The last one was made on 4 Nov 2026\.$/)).toBeVisible();
  await expect.element(button('Security 3 new')).toBeVisible();
  await expectAccessible();
  await expect.element(button('Remove You, browser 1')).not.toBeInTheDocument();
  await button('Remove Browser 2').click();
  await expect.element(page.getByRole('dialog')).toMatchTextContent(/new key.*stays there.*you decide/s);
  await expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove Browser 2' }).click();
  expect(calls.onRemove).toHaveBeenLastCalledWith({ kind: 'device', what: 'Browser 2', devices: ['d_2'] });
  await button('Remove Mari').click();
  await expect.element(page.getByRole('dialog')).toMatchTextContent('every device of Mari');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(calls.onRemove).toHaveBeenCalledOnce();
  await page.getByText('The words that were compared').click();
  expect(calls.onWords).toHaveBeenCalledWith('d_3');
});

test('an assistant removes only devices of their own, and one who was removed is told what that means', async () => {
  show(together({ member: 'yes', devices: [...TWO, MARI] }, { role: 'assistant' }));
  await unfold('Devices');
  await expect.element(button('Remove Browser 2')).toBeVisible();
  await expect.element(button('Remove Mari')).not.toBeInTheDocument();
  await expect.element(button('Remove Mari, browser 1')).not.toBeInTheDocument();
  show(together({ member: 'removed', devices: [MARI] }, { role: 'assistant' }));
  await expect.element(page.getByText(/^This browser was removed\./)).toBeVisible();
  await expect.element(button('Join with an invite')).toBeVisible();
});

test('the state says what comes first', () => {
  const facts = (change: Partial<TogetherFacts>) => standOf({ ...NOBODY, member: 'yes', ...change });
  expect(facts({ devices: TWO })).toBe('alone');
  expect(facts({ devices: [...TWO, MARI] })).toBe('together');
  expect(facts({ devices: [...TWO, { ...MARI, removed: '2026-11-05T10:00:00.000Z' }] })).toBe('alone');
  expect(facts({ devices: [...TWO, MARI], invite: CODE })).toBe('invited');
  expect(facts({ member: 'waiting', invite: COMPARE })).toBe('compare');
  expect(facts({ member: 'waiting', invite: { ...COMPARE, confirmed: true } })).toBe('waiting');
});

function refusal(fault: SyncFault, change: Partial<Refusal> = {}): Refusal {
  const at = '2026-11-22T08:00:00.000Z';
  return { workspace: 'w_1', id: fault, fault, device: 'd_3', from: 3, to: 8, at, seen: false, ...change };
}

test('what was refused stands with what to do, from whom and when; late work waits for the client', async () => {
  const late = { device: 'd_3', through: 9, events: 2, at: '2026-11-21T08:00:00.000Z' };
  const onTake = vi.fn();
  const onLeave = vi.fn();
  const view = (role: 'client' | 'assistant', refusals: Refusal[], held = [late]) => (
    <SecurityView
      refusals={refusals}
      late={held}
      whoIs={(id) => (id === 'd_3' ? 'Mari, browser 1' : '')}
      role={role}
      clock={CLOCK}
      busy={false}
      onTake={onTake}
      onLeave={onLeave}
    />
  );
  const refusals = [
    refusal('forged'),
    refusal('stranger', { device: 'd_9', from: null, to: null, seen: true }),
  ];
  show(view('client', refusals), { height: 800 });
  await expect.element(page.getByRole('heading', { name: faultWords('forged').what })).toBeVisible();
  await expect.element(page.getByText(faultWords('forged').todo)).toBeVisible();
  await expect.element(page.getByText('Under the name of Mari, browser 1 · 6 entries · 10:00')).toBeVisible();
  await expect.element(page.getByText('From an unknown device · 10:00')).toBeVisible();
  await expect.element(page.getByText('new', { exact: true })).toBeVisible();
  await expectAccessible();
  await button('Take it in').click();
  await button('Leave it out').click();
  expect([onTake.mock.calls, onLeave.mock.calls]).toEqual([[[late]], [[late]]]);
  show(view('assistant', refusals));
  await expect.element(button('Take it in')).not.toBeInTheDocument();
  await expect.element(page.getByText('Your client decides about it.')).toBeVisible();
  show(view('client', [], []));
  await expect.element(page.getByText('Nothing was refused')).toBeVisible();
  await expectAccessible();
});

test('ten thousand refusals keep in the page only what is in view', () => {
  const many = Array.from({ length: 10_000 }, (_, id) => refusal('damaged', { id: `r${id}` }));
  const nothing = vi.fn();
  show(
    <SecurityView
      refusals={many}
      late={[]}
      whoIs={() => ''}
      role={AS}
      clock={CLOCK}
      busy={false}
      onTake={nothing}
      onLeave={nothing}
    />,
  );
  expect(document.querySelectorAll('h3').length).toBeLessThan(30);
});

function join(change: Partial<JoinViewProps> = {}) {
  return (
    <JoinView
      way="invite"
      onWay={vi.fn()}
      code=""
      onCode={vi.fn()}
      offered={null}
      beside={null}
      me={{ name: '', email: '' }}
      onMe={vi.fn()}
      fault={null}
      busy={false}
      onAnswer={calls.onAnswer}
      kit={{ code: '', packet: '', file: null }}
      onKit={vi.fn()}
      packetFault={null}
      onRecover={vi.fn()}
      {...change}
    />
  );
}

test('the focus goes on where a step ends: to the field at fault, or to where it stands', async () => {
  const at = () => document.activeElement?.textContent ?? '';
  const facts = { member: 'yes', invite: CODE, devices: TWO.slice(0, 1) } as const;
  show(together(facts, { typed: 'RHA1…' }));
  (button('Read the answer').element() as HTMLElement).focus();
  show(together(facts, { typed: 'RHA1…', busy: true }));
  await expect.poll(() => document.activeElement).toBe(document.body);
  show(together(facts, { typed: 'RHA1…', fault: 'cut' }));
  await expect.element(page.getByLabelText('The answer from Mari')).toHaveFocus();
  show(together(facts, { typed: 'RHA1…', busy: true }));
  (document.activeElement as HTMLElement).blur();
  show(together({ ...facts, invite: COMPARE }));
  await expect.poll(at).toBe('Compare six words');
});

test('the six words are a list with a name, read as the English words they are', async () => {
  show(together({ member: 'yes', invite: COMPARE }));
  const list = page.getByRole('list', { name: 'Are these the six words on both sides?' });
  await expect.element(list).toHaveAttribute('lang', 'en');
});

test('an invite says what it offers, and is answered once there is a name', async () => {
  show(join({ code: 'RHI1abc', offered: { role: 'assistant', whose: 'other' } }));
  await expect.element(page.getByText('You are invited as the assistant.')).toBeVisible();
  await expect.element(button('Make the answer')).toBeDisabled();
  await expectAccessible();
  show(join({ code: 'RHI1abc', offered: { role: 'assistant', whose: 'other' }, beside: 'Mari' }));
  await expect.element(page.getByText(/a workspace of its own, beside the one with Mari\.$/)).toBeVisible();
  show(join({ code: 'RHI1abc', me: { name: 'Mari', email: '' }, fault: 'expired' }));
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('This invite is too old. Ask for a new one.');
  await button('Make the answer').click();
  expect(calls.onAnswer).toHaveBeenCalledOnce();
});

test('a recovery kit asks for its code and a packet, as text or file, and says which of them is wrong', async () => {
  const onKit = vi.fn<JoinViewProps['onKit']>();
  const onRecover = vi.fn();
  const kit = { code: 'RHK1-AAAAA', packet: '', file: null };
  const me = { name: 'Mari', email: '' };
  show(join({ way: 'kit', kit, me, onKit, onRecover }));
  await expect.element(button('Let me back in')).toBeDisabled();
  const file = new File(['x'], 'mine.righthand');
  await userEvent.upload(page.getByLabelText('File with a packet'), file);
  expect(onKit.mock.calls[0]?.[0].file?.name).toBe('mine.righthand');
  await expectAccessible();
  show(join({ way: 'kit', kit: { ...kit, file }, me, fault: 'wrong-kit', packetFault: 'none', onRecover }));
  await expect.element(page.getByText('Chosen: mine.righthand')).toBeVisible();
  expect([...document.querySelectorAll('[role=alert]')]).toHaveLength(2);
  await button('Let me back in').click();
  expect(onRecover).toHaveBeenCalledOnce();
});

test('the sheet of a kit shows its code in groups once it is made, and is printed', async () => {
  const onMake = vi.fn();
  const onPrint = vi.fn();
  show(<KitSheet name="Mari" state={{ kind: 'ready' }} onMake={onMake} onPrint={onPrint} />, { width: 800 });
  await button('Make the kit').click();
  expect(onMake).toHaveBeenCalledOnce();
  const groups = ['RHK1', 'AAAAA', 'BBBBB'];
  show(
    <KitSheet
      name="Mari"
      state={{ kind: 'made', groups, day: '22 Nov 2026' }}
      onMake={onMake}
      onPrint={onPrint}
    />,
  );
  await expect.element(page.getByText('RHK1 AAAAA BBBBB')).toBeVisible();
  await expectAccessible();
  await button('Print').click();
  expect(onPrint).toHaveBeenCalledOnce();
});

test('every fault has a sentence, and another on what to do', () => {
  const faults = Object.keys(english.words.security.faults) as SyncFault[];
  for (const fault of faults) {
    const { what, todo } = faultWords(fault);
    expect([what, todo].every((words) => /^[A-Z].*\.$/s.test(words))).toBe(true);
  }
  expect(new Set(faults.map((fault) => faultWords(fault).what)).size).toBe(faults.length);
});
