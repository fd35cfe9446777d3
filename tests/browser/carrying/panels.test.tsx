import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Outcome } from '@/components/carrying/carrying-words';
import { HeldLine } from '@/components/carrying/HeldLine';
import { PacketCard, type MailPacket } from '@/components/carrying/PacketCard';
import { PacketPanel, type PacketPanelProps } from '@/components/carrying/PacketPanel';
import { ReadPanel } from '@/components/carrying/ReadPanel';
import { ServerPanel, type ServerPanelProps } from '@/components/carrying/ServerPanel';
import { StatusSign } from '@/components/carrying/StatusSign';
import type { Role } from '@/utils/delegation/item';
import type { LinkFault, SyncFault, SyncStatus } from '@/utils/delegation/sync';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const CLIENT: Role = 'client';
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('a packet to be sent', () => {
  const onSend = vi.fn();
  const panel = (change: Partial<PacketPanelProps> = {}) =>
    show(
      <PacketPanel
        whose="other"
        name="Maria"
        nameFirst="Maria"
        lacking={12}
        first={false}
        primary={false}
        mail={{ program: 'Gmail', fits: true }}
        busy={false}
        onSend={onSend}
        {...change}
      />,
    );
  beforeEach(() => onSend.mockReset());

  it('says how much the other lacks, and goes three ways', async () => {
    panel();
    await expect
      .element(page.getByText('12 changes that Maria does not have yet, as far as is known'))
      .toBeVisible();
    for (const name of ['Write a mail', 'Copy the packet', 'Save a file']) await button(name).click();
    expect(onSend.mock.calls).toEqual([['mail'], ['copy'], ['file']]);
    await expectAccessible();
  });

  it('says before that a mail cannot hold it, and offers copy and file instead', async () => {
    panel({ mail: { program: 'Gmail', fits: false } });
    await expect.element(page.getByText(/^Gmail cannot open with a packet of this length/)).toBeVisible();
    await expect.element(button('Write a mail')).not.toBeInTheDocument();
    await expect.element(button('Copy the packet')).toBeEnabled();
  });

  it('urges the one thing to do: the mail where one can carry it, else the copy', async () => {
    const main = () => [...document.querySelectorAll('[class*=primary]')].map((one) => one.textContent);
    panel({ primary: true });
    expect(main()).toEqual(['Write a mail']);
    panel({ primary: true, mail: null });
    expect(main()).toEqual(['Copy the packet']);
    panel({ primary: true, mail: null, lacking: 5_000 });
    expect(main()).toEqual(['Save a file']);
    panel({ first: true, lacking: 0 });
    await expect.element(page.getByText(/^Send Maria the first packet/)).toBeVisible();
    expect(main()).toEqual([]);
  });

  it('says so when nothing is lacking, and keeps still while it is made', async () => {
    panel({ lacking: 0, busy: true });
    await expect.element(page.getByText('Maria has all your changes.')).toBeVisible();
    await expect.element(button('Save a file')).toBeDisabled();
    await expect.element(page.getByRole('progressbar', { name: 'Making the packet…' })).toBeVisible();
  });

  it('for one’s own devices is told apart by the names of its buttons', async () => {
    panel({ whose: 'own', lacking: 1, mail: null });
    await expect.element(page.getByText('1 change that another device of yours may not have')).toBeVisible();
    await button('Save a file: To your own other devices').click();
    expect(onSend.mock.calls).toEqual([['file']]);
    await expectAccessible();
  });
});

describe('a packet that came', () => {
  const onText = vi.fn(() => Promise.resolve(true));
  const onFile = vi.fn();
  const onSecurity = vi.fn();
  const panel = (outcome: Outcome | null = null) =>
    show(<ReadPanel outcome={outcome} busy={false} {...{ onText, onFile, onSecurity }} />);
  beforeEach(() => [onText, onFile, onSecurity].forEach((one) => one.mockClear()));

  it('is pasted; what was taken leaves the field, what was not stays', async () => {
    panel();
    await button('Read it').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Paste the packet first.');
    const field = page.getByLabelText('The packet as text');
    onText.mockResolvedValueOnce(false);
    await field.fill('half a block');
    await button('Read it').click();
    await expect.element(field).toHaveValue('half a block');
    await button('Read it').click();
    await expect.element(field).toHaveValue('');
    expect(onText.mock.calls).toEqual([['half a block'], ['half a block']]);
    await expectAccessible();
  });

  it('is chosen or dropped as a file', async () => {
    panel();
    const file = new File(['x'], 'right-hand.righthand');
    await userEvent.upload(page.getByLabelText('The packet as a file'), file);
    const dropped = new DataTransfer();
    dropped.items.add(new File(['y'], 'dropped.righthand'));
    const zone = page.getByLabelText('The packet as text').element();
    zone.dispatchEvent(new DragEvent('dragover', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    await expect.element(page.getByText('Drop the file here')).toBeVisible();
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    expect(onFile.mock.calls.map(([one]) => (one as File).name)).toEqual([
      'right-hand.righthand',
      'dropped.righthand',
    ]);
    await expect.element(page.getByText('Drop the file here')).not.toBeInTheDocument();
  });

  const read = { kind: 'read' as const, events: 0, roster: false, waiting: 0, refused: 0 };
  it.each<[string, Outcome]>([
    ['Read: 1,200 new changes.', { ...read, events: 1200, roster: true }],
    ['Read: there was nothing new in it.', read],
    ['Read: who belongs to the workspace is up to date.', { ...read, roster: true }],
    ['A part waits for an earlier packet: ask for one that was not read yet.', { ...read, waiting: 2 }],
    ['Read: 1 new change. 2 parts were refused.', { ...read, events: 1, refused: 2 }],
  ])('led to “%s”', async (words, outcome) => {
    panel(outcome);
    await expect.element(page.getByRole('status')).toMatchTextContent(words);
  });

  it('leads from what was refused to where it is told', async () => {
    panel({ ...read, refused: 1 });
    await button('See what was refused').click();
    expect(onSecurity).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  it.each<[SyncFault, RegExp]>([
    ['cut', /^The end of the packet is missing\./],
    ['damaged', /^Characters of the packet changed on the way\./],
    ['not-ours', /^This is not a Right Hand packet\./],
    ['newer', /update the extension first/],
    ['other-workspace', /a workspace that is not in this browser/],
    ['malformed', /Ask for a new one/],
  ])('that is “%s” says what to do', async (fault, words) => {
    panel({ kind: 'fault', fault });
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
  });
});

describe('a server', () => {
  const onTest = vi.fn(() => Promise.resolve(true));
  const calls = { onPause: vi.fn(), onNow: vi.fn(), onRemove: vi.fn(), onCopy: vi.fn() };
  const clock = { now: new Date('2026-11-22T08:00:00Z'), zone: 'Europe/Tallinn' };
  const live: SyncStatus = { phase: 'live', done: 0, total: 0, fault: null, at: null };
  const server = { url: 'wss://sync.example.org', paused: false };
  const panel = (change: Partial<ServerPanelProps> = {}) =>
    show(
      <ServerPanel
        {...{ server: null, status: null, clock, testing: false, fault: null, onTest }}
        grant="npm run server -- grant w_1 d_1"
        {...calls}
        {...change}
      />,
      { height: 900 },
    );
  beforeEach(() => {
    onTest.mockClear();
    Object.values(calls).forEach((one) => one.mockReset());
  });

  it('is set up with an address and credentials, and its owner gets a line', async () => {
    panel();
    await page.getByLabelText('Address of the server').fill(' wss://sync.example.org ');
    await page.getByLabelText('Credentials of this device').fill('SUAB\n');
    await button('Test and save').click();
    expect(onTest.mock.calls).toEqual([[{ url: 'wss://sync.example.org', credentials: 'SUAB' }]]);
    await button('Copy the line').click();
    expect(calls.onCopy.mock.calls).toEqual([['npm run server -- grant w_1 d_1']]);
    await expectAccessible();
  });

  const faults: LinkFault[] = [
    'address',
    'insecure',
    'credentials',
    'unreachable',
    'refused',
    'no-jetstream',
    'wrong-device',
    'full',
  ];
  it.each(faults)('that has the fault “%s” says it at the field it is about', async (fault) => {
    panel({ fault });
    const field = ['address', 'insecure', 'unreachable'].includes(fault)
      ? 'Address of the server'
      : 'Credentials of this device';
    const words = page.getByRole('alert');
    await expect.element(words).toBeVisible();
    const said = words.element().textContent;
    expect(said.length).toBeGreaterThan(40);
    await expect.element(page.getByLabelText(field)).toHaveAccessibleDescription(said);
  });

  it('that is tested shows it, and cannot be tested twice at once', async () => {
    panel({ testing: true });
    await expect.element(page.getByRole('progressbar', { name: 'Testing the server…' })).toBeVisible();
    await expect.element(button('Test and save')).toBeDisabled();
  });

  it('shows figures while it reads, and never the credentials again', async () => {
    panel({ server, status: { ...live, phase: 'reading', done: 3400, total: 10_000 } });
    const bar = page.getByRole('progressbar', { name: 'Receiving: 3,400 of 10,000' });
    await expect.element(bar).toBeVisible();
    await expect.element(page.getByText('34%')).toBeVisible();
    await expect.element(page.getByLabelText('Credentials of this device')).not.toBeInTheDocument();
    await expectAccessible();
    await button('Pause').click();
    expect(calls.onPause.mock.calls).toEqual([[true]]);
  });

  it('that is not reached says why and when it is tried again, and is tried at a press', async () => {
    const status: SyncStatus = {
      ...live,
      phase: 'waiting',
      fault: 'unreachable',
      at: '2026-11-22T08:05:00Z',
    };
    panel({ server, status });
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Waiting to try again. Next attempt: at 10:05.');
    await expect.element(page.getByRole('alert')).toMatchTextContent('Nobody answers there');
    await expectAccessible();
    await button('Try now').click();
    expect(calls.onNow).toHaveBeenCalledOnce();
  });

  it('that is paused goes on at a press', async () => {
    panel({ server: { ...server, paused: true }, status: { ...live, phase: 'paused' } });
    await expect.element(page.getByText('Paused: nothing travels through the server.')).toBeVisible();
    await button('Go on').click();
    expect(calls.onPause.mock.calls).toEqual([[false]]);
  });

  it('is changed without its credentials being typed again, or left as it was', async () => {
    panel({ server, status: live });
    await button('Change').click();
    await expect.element(page.getByLabelText('Address of the server')).toHaveValue('wss://sync.example.org');
    await button('Keep as it is').click();
    await expect.element(page.getByText('Everything is in step.')).toBeVisible();
    await button('Change').click();
    await button('Test and save').click();
    expect(onTest.mock.calls).toEqual([[{ url: 'wss://sync.example.org', credentials: '' }]]);
    await expect.element(button('Change')).toBeVisible();
    await button('Remove the server').click();
    expect(calls.onRemove).toHaveBeenCalledOnce();
  });
});

describe('a packet in a mail', () => {
  const onRead = vi.fn();
  const onFile = vi.fn();
  const card = (packet: MailPacket) =>
    show(<PacketCard packet={packet} busy={false} onRead={onRead} onFile={onFile} />);

  it('is offered with whose it is and how much is new', async () => {
    card({ kind: 'packet', name: 'Maria', changes: 7 });
    await expectAccessible();
    await button('Read Maria’s packet (7 changes)').click();
    expect(onRead).toHaveBeenCalledOnce();
    card({ kind: 'packet', name: '', changes: 1 });
    await expect.element(button('Read this packet (1 change)')).toBeVisible();
  });

  it('that is known already offers nothing', async () => {
    card({ kind: 'packet', name: 'Maria', changes: 0 });
    await expect.element(page.getByText('You have everything that is in this packet.')).toBeVisible();
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });

  it('that is damaged says what is wrong', async () => {
    card({ kind: 'fault', fault: 'cut' });
    await expect.element(page.getByText('The packet in this mail cannot be read.')).toBeVisible();
    await expect.element(page.getByText(/^Gmail cuts long mails/)).toBeVisible();
    await expectAccessible();
  });

  it('that is attached is fetched by the person', async () => {
    card({ kind: 'file' });
    await userEvent.upload(page.getByLabelText('The packet as a file'), new File(['x'], 'a.righthand'));
    expect(onFile).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});

describe('whether the other side has an item', () => {
  it('is one quiet line, and leads to a packet where nothing else takes it there', async () => {
    const onSend = vi.fn();
    const line = (held: 'there' | 'on-the-way' | 'unsent', other = 'Maria Tamm') =>
      show(<HeldLine held={held} other={other} role={CLIENT} onSend={onSend} />);
    line('there');
    await expect.element(page.getByText('Maria has this.')).toBeVisible();
    line('there', '');
    await expect.element(page.getByText('Your assistant has this.')).toBeVisible();
    line('on-the-way');
    await expect.element(page.getByText('On its way to Maria.')).toBeVisible();
    line('unsent');
    await expect.element(page.getByText(/^Not known to be with Maria yet\./)).toBeVisible();
    await expectAccessible();
    await button('Send a packet').click();
    expect(onSend).toHaveBeenCalledOnce();
  });
});

describe('the sign in the header', () => {
  it.each([
    ['failing', 'The server is not reached: see why'],
    ['paused', 'Syncing is paused'],
  ] as const)('while it is %s leads to where it is told', async (state, name) => {
    const onOpen = vi.fn();
    show(<StatusSign state={state} onOpen={onOpen} />);
    await button(name).click();
    expect(onOpen).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});
