// First of all: what is loaded after it finds this browser.
import { fake } from '@/tests/utils/browser/fake-browser';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { PacketCard } from '@/components/carrying/PacketCard';
import { usePacketInMail } from '@/entrypoints/sidepanel/packet-mail';
import type { Context } from '@/utils/browser/context';
import { BriefPage } from '@/entrypoints/sidepanel/BriefPage';
import { Carrying } from '@/entrypoints/sidepanel/Carrying';
import { readPacketFile, readText } from '@/entrypoints/sidepanel/carry-packet';
import { ItemPage } from '@/entrypoints/sidepanel/ItemPage';
import { useCards } from '@/entrypoints/sidepanel/use-cards';
import { rowOf, type Row } from '@/utils/delegation/row';
import type { Role, Source } from '@/utils/delegation/item';
import { ItemCard } from '@/components/today/ItemCard';
import { captureItem, moveItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import { readLink, saveLink } from '@/utils/store/links';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import { writeBlock } from '@/utils/sync/block';
import { writePacket } from '@/utils/sync/packet';
import { catchMails } from '@/tests/browser/brief/mails';
import { CAPTURE, expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';
import { captureOf, freshStore, scopeNow } from '@/tests/browser/store/support';
import { carry, found, join, packetOf } from '@/tests/support/members';

let stage: Stage;
let mari: Store;
let workspace = '';
const opened = catchMails();

const now = () => new Date();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

const CLIENT: Role = 'client';

function Card({ row }: { row: Row }) {
  const [rows] = useState([row]);
  const { card } = useCards(rows, () => Promise.resolve(rows));
  return <ItemCard row={row} heading="h2" {...card} />;
}

/** What was put on the clipboard last. */
let copied = '';
const clipboard = vi.spyOn(navigator.clipboard, 'writeText');

/** What was saved as a file last. */
let saved: Blob | null = null;
const makeUrl = URL.createObjectURL.bind(URL);

beforeEach(async () => {
  copied = '';
  saved = null;
  clipboard.mockImplementation((text) => {
    copied = text;
    return Promise.resolve();
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return makeUrl(blob);
  });
  Object.assign(fake.runtime, { getManifest: () => ({}) });
  stage = await setStage(true);
  workspace = await found(stage.store, now());
  mari = await freshStore();
  await join(stage.store, mari, 'other', now());
  await carry(mari, stage.store, 'other', now());
});
afterEach(() => stage.close());

async function asked(key: string): Promise<string> {
  const { item } = await captureItem(stage.store, captureOf(key), { now: now() });
  expect((await handOver(stage.store, item, { now: now(), channel: 'gmail' })).ok).toBe(true);
  return item;
}

const atMari = async (id: string) => getItem(mari, await scopeNow(mari), id, now());

describe('a packet', () => {
  beforeEach(async () => {
    await asked('page:one');
    await stage.mount(<Carrying workspace={workspace} />);
  });

  it('says what the other lacks, and copied it carries exactly that', async () => {
    const figure = page.getByText(/^\d+ changes that Mari does not have yet/);
    await expect.element(figure).toBeVisible();
    // The mail program's address cannot hold it: that is said before, and no mail offered.
    await expect.element(page.getByText(/^Your mail app cannot open with a packet/)).toBeVisible();
    await expect.element(button('Write a mail')).not.toBeInTheDocument();
    await expectAccessible();
    await userEvent.click(button('Copy the packet'));
    await expect.poll(() => stage.said.at(-1)?.text).toMatch(/^The packet is copied/);
    const { outcome } = await readText(mari, `Hello,\n> ${copied.replaceAll('\n', '\n> ')}\nBye`, now());
    const count = Number.parseInt(figure.element().textContent, 10);
    expect(outcome).toMatchObject({ kind: 'read', refused: 0, waiting: 0 });
    expect(outcome.kind === 'read' && outcome.events).toBe(count);
    // Her answer tells that she has it.
    await carry(mari, stage.store, 'other', now());
    await expect.element(page.getByText('Mari has all your changes.')).toBeVisible();
  });

  it('saved as a file reads the same, and a second time brings nothing', async () => {
    await userEvent.click(button('Save a file'));
    await expect.poll(() => saved).not.toBeNull();
    expect(opened.at(-1)).toMatch(/^right-hand-for-Mari-\d{4}-\d\d-\d\d\.righthand$/);
    expect(stage.said.at(-1)?.text).toMatch(/^Saved as right-hand-for-Mari/);
    const first = await readPacketFile(mari, saved!, now());
    expect(first.outcome).toMatchObject({ kind: 'read', refused: 0 });
    const again = await readPacketFile(mari, saved!, now());
    expect(again.outcome).toMatchObject({ kind: 'read', events: 0, refused: 0 });
  });
});

describe('a packet that came', () => {
  it('is pasted and read, and what came of it is said', async () => {
    const id = await asked('page:two');
    await carry(stage.store, mari, 'other', now());
    expect((await moveItem(mari, id, 'accept', { now: now() })).ok).toBe(true);
    const block = writeBlock(await writePacket(await packetOf(mari, 'other', now())));
    await stage.mount(<Carrying workspace={workspace} />);
    await userEvent.fill(page.getByLabelText('The packet as text'), block.slice(0, -200));
    await userEvent.click(button('Read it'));
    await expect.element(page.getByRole('alert')).toMatchTextContent('The end of the packet is missing.');
    await userEvent.fill(page.getByLabelText('The packet as text'), block);
    await userEvent.click(button('Read it'));
    await expect.element(page.getByText('Read: 1 new change.')).toBeVisible();
    await expect.element(page.getByLabelText('The packet as text')).toHaveValue('');
    expect((await getItem(stage.store, stage.scope, id, now()))?.stage).toBe('accepted');
  });

  it('of a workspace that is not here changes nothing', async () => {
    const stranger = await freshStore();
    await found(stranger, now());
    const block = writeBlock(await writePacket(await packetOf(stranger, 'other', now())));
    const { outcome } = await readText(stage.store, block, now());
    expect(outcome).toEqual({ kind: 'fault', fault: 'other-workspace' });
  });
});

describe('a packet in Gmail', () => {
  let counted = '';

  function Beside({ context }: { context: Context }) {
    const packet = usePacketInMail(context);
    return packet === null ? <p>Nothing of ours</p> : <PacketCard {...packet} />;
  }

  /** Runs what would be injected into the mail's tab, in this page, where the mail is. */
  async function openMail(text: string, change: Partial<Source> = {}): Promise<void> {
    const executeScript = async ({
      func,
      args,
    }: {
      func: (...all: unknown[]) => unknown;
      args: unknown[];
    }) => [{ result: await func(...args) }];
    Object.assign(browser, { scripting: { executeScript } });
    const mail = document.createElement('div');
    mail.className = 'adn';
    const sender = mail.appendChild(document.createElement('span'));
    sender.className = 'gD';
    sender.setAttribute('email', 'mari@example.ee');
    const body = mail.appendChild(document.createElement('div'));
    body.className = 'a3s';
    for (const line of text.split('\n')) body.append(line, document.createElement('br'));
    document.body.append(mail);
    const source = { ...CAPTURE.source, title: 'Lunch', author: { name: 'Mari', email: 'mari@example.ee' } };
    const capture = { ...CAPTURE, source: { ...source, attachments: [], ...change } };
    await stage.mount(<Beside context={{ kind: 'site', tabId: 1, capture, known: null }} />);
  }

  async function block(): Promise<string> {
    const id = await asked('page:mail');
    await carry(stage.store, mari, 'other', now());
    expect((await moveItem(mari, id, 'accept', { now: now() })).ok).toBe(true);
    counted = id;
    return writeBlock(await writePacket(await packetOf(mari, 'other', now())));
  }

  it('is offered in any mail, quoted as it may be, and read with one press', async () => {
    const text = await block();
    await openMail(`Hello Anna,\nplease read this.\n> ${text.replaceAll('\n', '\n> ')}\nMari`);
    await userEvent.click(button('Read Mari’s packet (1 change)'));
    await expect.poll(() => stage.said.at(-1)?.text).toBe('Read: 1 new change.');
    await expect.element(page.getByText('You have everything that is in this packet.')).toBeVisible();
    expect((await getItem(stage.store, stage.scope, counted, now()))?.stage).toBe('accepted');
  });

  it('that is damaged says what is wrong with it', async () => {
    const text = await block();
    await openMail(text.replace(/\n./, '\n'));
    await expect.element(page.getByText('The packet in this mail cannot be read.')).toBeVisible();
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });

  it('that is attached is to be downloaded and chosen', async () => {
    await openMail('See the file.', { attachments: [{ name: 'right-hand-for-Anna.righthand' }] });
    await expect.element(page.getByText(/^A Right Hand file is attached\./)).toBeVisible();
    const file = new File([await writePacket(await packetOf(mari, 'other', now()))], 'a.righthand');
    await userEvent.upload(page.getByLabelText('The packet as a file'), file);
    await expect.poll(() => stage.said.at(-1)?.text).toMatch(/^Read: /);
  });

  it('is not looked for in a mail without one', async () => {
    await openMail('Lunch at noon?');
    await expect.element(page.getByText('Nothing of ours')).toBeVisible();
  });
});

describe('a server', () => {
  const unfold = () => userEvent.click(page.getByRole('heading', { name: 'Set up a server' }));

  it('is saved only once it answers, and keeps its credentials to itself', async () => {
    let fault: string | null = 'refused';
    fake.reply = (message) => ((message as { type: string }).type === 'testServer' ? fault : undefined);
    await stage.mount(<Carrying workspace={workspace} />);
    await unfold();
    await userEvent.fill(page.getByLabelText('Address of the server'), 'ws://127.0.0.1:4823');
    await userEvent.fill(page.getByLabelText('Credentials of this device'), 'SUAB');
    await userEvent.click(button('Test and save'));
    await expect.element(page.getByRole('alert')).toMatchTextContent('The server refuses these credentials');
    expect(await readLink(stage.store, workspace)).toBeNull();
    fault = null;
    await userEvent.click(button('Test and save'));
    await expect.element(button('Pause')).toBeVisible();
    expect(await readLink(stage.store, workspace)).toMatchObject({ credentials: 'SUAB', paused: false });
    expect(document.body.textContent).not.toContain('SUAB');
    await userEvent.click(button('Change'));
    await userEvent.click(button('Test and save'));
    await expect.element(button('Pause')).toBeVisible();
    expect(await readLink(stage.store, workspace)).toMatchObject({ credentials: 'SUAB' });
    await userEvent.click(button('Pause'));
    await expect.element(button('Go on')).toBeVisible();
    await userEvent.click(button('Remove the server'));
    await unfold();
    await expect.element(page.getByLabelText('Address of the server')).toBeVisible();
    expect(await readLink(stage.store, workspace)).toBeNull();
    fake.reply = () => undefined;
  });

  it('asks Firefox for leave first, and is not saved without it', async () => {
    const asks: unknown[] = [];
    const types = ['personalCommunications'];
    const own = { gecko: { data_collection_permissions: { optional: types } } };
    Object.assign(fake.runtime, { getManifest: () => ({ browser_specific_settings: own }) });
    Object.assign(fake.permissions, { request: (what: unknown) => Promise.resolve(asks.push(what) === 0) });
    await stage.mount(<Carrying workspace={workspace} />);
    await unfold();
    await userEvent.fill(page.getByLabelText('Address of the server'), 'wss://sync.example.org');
    await userEvent.fill(page.getByLabelText('Credentials of this device'), 'SUAB');
    await userEvent.click(button('Test and save'));
    await expect.poll(() => stage.said.at(-1)?.text).toMatch(/^Firefox was not allowed/);
    expect(asks).toEqual([{ data_collection: types }]);
    expect(await readLink(stage.store, workspace)).toBeNull();
  });
});

describe('handing over to somebody who has Right Hand', () => {
  async function handOverBy(entry: string): Promise<string> {
    const { item } = await captureItem(stage.store, CAPTURE, { now: now() });
    await stage.mount(<BriefPage id={item} onBack={() => undefined} onToast={stage.toast} />);
    await expect.element(page.getByLabelText(/^Goal/)).toBeVisible();
    await userEvent.click(button('Other ways to hand over'));
    await userEvent.click(page.getByRole('menuitem', { name: entry }));
    return item;
  }

  it('puts the packet on the clipboard, with the hand-over in it', async () => {
    const id = await handOverBy('In a packet for Mari');
    await expect.poll(() => stage.said.at(-1)?.text).toMatch(/^Asked\. The packet is copied/);
    expect((await readText(mari, copied, now())).outcome).toMatchObject({ kind: 'read', refused: 0 });
    expect(await atMari(id)).toMatchObject({ stage: 'asked', handedOver: { channel: 'share' } });
  });

  it('is a file where the browser lets nothing be copied', async () => {
    clipboard.mockImplementation(() => Promise.reject(new Error('not allowed')));
    const id = await handOverBy('In a packet for Mari');
    await expect.poll(() => saved).not.toBeNull();
    expect((await readPacketFile(mari, saved!, now())).outcome).toMatchObject({ kind: 'read' });
    expect((await atMari(id))?.stage).toBe('asked');
  });

  it('with a server has nothing to send', async () => {
    await saveLink(stage.store, workspace, { url: 'wss://sync.example.org', credentials: 'SU' });
    await handOverBy('Through the server');
    await expect
      .poll(() => stage.said.at(-1)?.text)
      .toBe('Asked. It goes by the server; there is nothing to send.');
    expect(copied).toBe('');
    expect(saved).toBeNull();
  });
});

describe('an item', () => {
  it('says on its page and its card that it is not there yet, until it is', async () => {
    const id = await asked('page:three');
    const view = <ItemPage id={id} onBack={() => undefined} onToast={stage.toast} />;
    await stage.mount(view);
    await expect.element(page.getByText(/^Not known to be with Mari yet\./)).toBeVisible();
    await userEvent.click(button('Send a packet'));
    expect(stage.went).toEqual([{ view: 'together', workspace }]);
    stage.unmount();
    await stage.mount(<Card row={rowOf((await getItem(stage.store, stage.scope, id, now()))!, CLIENT)} />);
    await expect.element(page.getByRole('img', { name: 'Not with Mari yet' })).toBeVisible();
    await expectAccessible();
    await carry(stage.store, mari, 'other', now());
    await carry(mari, stage.store, 'other', now());
    await expect.element(page.getByRole('img', { name: 'Not with Mari yet' })).not.toBeInTheDocument();
    stage.unmount();
    await stage.mount(view);
    await expect.element(page.getByText('Mari has this.')).toBeVisible();
  });

  it('is on its way where a server takes it there', async () => {
    await saveLink(stage.store, workspace, { url: 'wss://sync.example.org', credentials: 'SU' });
    const id = await asked('page:four');
    await stage.mount(<ItemPage id={id} onBack={() => undefined} onToast={stage.toast} />);
    await expect.element(page.getByText('On its way to Mari.')).toBeVisible();
  });
});
