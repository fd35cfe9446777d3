/** A reply to a hand-over, open in Gmail: which item it is about, what it says, and recording that. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { readingsOf, type Reading } from '@/components/reply/readings';
import type { ReplyProps } from '@/components/reply/ReplyCard';
import type { Context } from '@/utils/browser/context';
import { readWholeMail } from '@/utils/browser/whole-mail';
import type { Capture } from '@/utils/delegation/capture';
import type { EventId, ItemEvent } from '@/utils/delegation/events';
import type { Item, Person } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { readReply, type Reply } from '@/utils/handover/reply';
import { findToken } from '@/utils/handover/token';
import { moveItem, noteItem } from '@/utils/store/commands';
import { live } from '@/utils/store/live';
import { findByToken, getEvents } from '@/utils/store/queries';
import type { Recorded } from '@/utils/store/record';
import type { Store } from '@/utils/store/open';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';

/** What the open mail has to do with an item of ours: a reply about it, or our own message; null: nothing. */
export type Correspondence = { kind: 'reply'; reply: ReplyProps } | { kind: 'own'; row: Row } | null;

type OpenMail = Extract<Context, { kind: 'site' }>;

interface Found {
  item: Item;
  events: ItemEvent[];
}

interface Mail {
  from: Person;
  reply: Reply;
}

/** The correspondence in the tab beside the sidebar. */
export function useReply(context: Context | null): Correspondence {
  const app = useApp();
  const { store, scope, workspaces, clock } = app;
  const open = context?.kind === 'site' && context.capture.source.site === 'gmail' ? context : null;
  const token = open === null ? null : findToken(open.capture.source.title);
  const found = useFound(token);
  const isOwn = open !== null && isFromMe(open.capture);
  const mail = useMail(found === null || isOwn ? null : open, clock.zone);
  const [trusted, setTrusted] = useState('');
  const [busy, setBusy] = useState(false);
  if (open === null || found === null) return null;
  const { item, events } = found;
  const workspace = workspaces.find(({ id }) => id === item.workspace);
  if (workspace === undefined || !scope.some(({ id }) => id === workspace.id)) return null;
  const row = rowOf(item, roleIn(workspace));
  if (isOwn || roleIn(workspace) === 'assistant') return { kind: 'own', row };
  if (mail === null) return null;
  const assistant = otherOf(workspace);
  const letter = `${open.capture.key ?? ''} ${mail.from.email}`;
  const record = async (readings: readonly Reading[]) => {
    setBusy(true);
    const { text, undo } = await recordAll(store, item.id, readings);
    setBusy(false);
    app.toast(text, undo);
  };
  return {
    kind: 'reply',
    reply: {
      row,
      from: mail.from,
      assistant,
      trusted: sameAddress(mail.from.email, assistant.email) || trusted === letter,
      readings: readingsOf(mail.reply, nameOf(mail.from, assistant), { item, notes: notesIn(events) }),
      rest: mail.reply.unread.join('\n'),
      busy,
      onTrust: () => setTrusted(letter),
      onRecord: (readings) => void record(readings),
    },
  };
}

/** The item that a token names, kept up to date; null when none is, or while it is read. */
function useFound(token: string | null): Found | null {
  const { store, scope } = useApp();
  const subscribe = useCallback(
    (onValue: (found: Found | null) => void, onError: (error: unknown) => void) =>
      live(
        async (now) => {
          const item = token === null ? null : await findByToken(store, scope, token, now);
          return item === null ? null : { item, events: await getEvents(store, scope, item.id) };
        },
        onValue,
        onError,
        { nextChange: (found) => found?.item.nextChange ?? null },
      ),
    [store, scope, token],
  );
  const { value = null } = useLive(subscribe);
  return token === null ? null : value;
}

/** What the open mail says, as a whole; null while it is read. */
function useMail(open: OpenMail | null, zone: string): Mail | null {
  const [read, setRead] = useState<{ of: OpenMail; mail: Mail } | null>(null);
  useEffect(() => {
    if (open === null) return undefined;
    let left = false;
    void readMail(open.tabId, open.capture, zone).then((mail) => {
      if (!left) setRead({ of: open, mail });
    });
    return () => {
      left = true;
    };
  }, [open, zone]);
  return read !== null && read.of === open ? read.mail : null;
}

/** The form as filled in above the quoted message; else as filled in between its lines. */
async function readMail(tabId: number, capture: Capture, zone: string): Promise<Mail> {
  const context = { now: new Date(), zone };
  const { author, excerpt } = capture.source;
  const whole = await readWholeMail(tabId);
  // A mail that was read while another came in would speak for the wrong person.
  const from = whole !== null && author?.email === '' ? { name: '', email: whole.from } : author;
  const written = readReply(excerpt, context);
  const person = from ?? { name: '', email: whole?.from ?? '' };
  if (whole === null || saysSomething(written) || !sameAddress(whole.from, person.email)) {
    return { from: person, reply: written };
  }
  const between = readReply(whole.text, context);
  if (!saysSomething(between)) return { from: person, reply: written };
  // Around the form stands our own brief: only what was written above it is the person's own.
  return { from: person, reply: { ...between, note: written.note } };
}

function saysSomething({ accepted, question, done, due, unread }: Reply): boolean {
  return accepted !== null || question !== '' || done || due !== null || unread.length > 0;
}

/** Gmail's keys name the account that is signed in: `gmail:<account>:<thread>`. */
function isFromMe({ key, source }: Capture): boolean {
  const account = /^gmail:([^:]+):/.exec(key ?? '')?.[1] ?? '';
  return sameAddress(source.author?.email ?? '', account);
}

function sameAddress(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

function nameOf(from: Person, assistant: Person): string {
  const own = sameAddress(from.email, assistant.email) ? assistant.name : '';
  return own || from.name || from.email || 'The reply';
}

function notesIn(events: readonly ItemEvent[]): string[] {
  const taken = new Set(events.flatMap((one) => (one.type === 'withdrawn' ? [one.body.event] : [])));
  return events.flatMap((one) => (one.type === 'noted' && !taken.has(one.id) ? [one.body.text] : []));
}

/** Records one after the other, each on what the one before has left; stops at the first that is refused. */
async function recordAll(
  store: Store,
  item: string,
  readings: readonly Reading[],
): Promise<{ text: string; undo: EventId[] }> {
  const undo: EventId[] = [];
  try {
    for (const reading of readings) {
      const recorded = await recordOne(store, item, reading);
      if (!recorded.ok) return { text: refusalWords(recorded.reason), undo };
      undo.push(...recorded.events);
    }
    return {
      text: readings.length === 1 ? 'Recorded from the reply.' : 'All recorded from the reply.',
      undo,
    };
  } catch (error) {
    return { text: failureWords(error), undo };
  }
}

function recordOne(store: Store, item: string, reading: Reading): Promise<Recorded> {
  const now = new Date();
  const note = reading.note === '' ? {} : { note: reading.note };
  switch (reading.id) {
    case 'accept':
      return moveItem(store, item, 'accept', {
        now,
        ...note,
        ...(reading.estimate === null ? {} : { estimate: reading.estimate }),
        ...(reading.due === null ? {} : { promised: reading.due }),
      });
    case 'decline':
      return moveItem(store, item, 'decline', { now, ...note });
    case 'deliver':
      return moveItem(store, item, 'deliver', { now, ...note });
    case 'question':
    case 'note':
      return noteItem(store, item, reading.note, now);
  }
}
