/** A reply to a hand-over, open in Gmail: which item it is about, what it says, and recording that. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { readingsOf, type Reading } from '@/components/reply/readings';
import type { ReplyProps } from '@/components/reply/ReplyCard';
import type { Context } from '@/utils/browser/context';
import { readWholeMail } from '@/utils/browser/whole-mail';
import type { Capture } from '@/utils/delegation/capture';
import { dayEndOf } from '@/utils/delegation/day-end';
import type { ItemEvent } from '@/utils/delegation/events';
import type { Item, Person } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { otherOf, roleIn, type Scope } from '@/utils/delegation/workspace';
import { isSubjectOfMany } from '@/utils/handover/form-words';
import { readReply } from '@/utils/handover/reply';
import { findToken } from '@/utils/handover/token';
import { t } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import { findByToken, getEvents } from '@/utils/store/queries';
import type { Store } from '@/utils/store/open';
import { useApp } from './app-context';
import { recordAll } from './reply-record';

/** What the open mail has to do with items of ours: replies about them, or our own message; null: nothing. */
export type Correspondence = { kind: 'reply'; replies: ReplyProps[] } | { kind: 'own'; row: Row } | null;

type OpenMail = Extract<Context, { kind: 'site' }>;

interface Found {
  token: string;
  item: Item;
  events: ItemEvent[];
}

/** A mail as it was read. */
interface Mail {
  from: Person;
  /** With what it quotes, where that could be read. */
  text: string;
  readAt: Date;
}

/** The correspondence in the tab beside the sidebar. */
export function useReply(context: Context | null): Correspondence {
  const { store, workspaces, clock, toast } = useApp();
  const open = ourMail(context);
  const mail = useMail(open);
  const tokens = useMemo(() => tokensOf(open, mail), [open, mail]);
  const found = useFound(tokens);
  const [trusted, setTrusted] = useState('');
  const [busy, setBusy] = useState(false);
  const [first] = found;
  if (open === null || first === undefined) return null;
  const roleOf = ({ workspace }: Item) => {
    const own = workspaces.find(({ id }) => id === workspace);
    return own === undefined ? null : roleIn(own);
  };
  if (isFromMe(open.capture) || roleOf(first.item) !== 'client') {
    return { kind: 'own', row: rowOf(first.item, roleOf(first.item) ?? 'client') };
  }
  if (mail === null) return null;
  const letter = `${open.capture.key ?? ''} ${mail.from.email}`;
  const record = async (item: Item, readings: readonly Reading[]) => {
    setBusy(true);
    const { text, undo } = await recordAll(store, item.id, readings);
    setBusy(false);
    toast(text, undo);
  };
  const replies = found.flatMap(({ token, item, events }, at): ReplyProps[] => {
    const workspace = workspaces.find(({ id }) => id === item.workspace);
    if (workspace === undefined) return [];
    const assistant = otherOf(workspace);
    const said = readReply(mail.text, {
      now: mail.readAt,
      zone: clock.zone,
      end: dayEndOf(workspace.agreement, clock.zone),
      token,
    });
    // What stands beside the forms is said once.
    const answers = at === 0 ? said : { ...said, note: '' };
    const known = { item, notes: notesIn(events) };
    return [
      {
        row: rowOf(item, 'client'),
        from: mail.from,
        assistant,
        trusted: sameAddress(mail.from.email, assistant.email) || trusted === letter,
        readings: readingsOf(answers, nameOf(mail.from, assistant), known),
        rest: answers.unread.join('\n'),
        busy,
        onTrust: () => setTrusted(letter),
        onRecord: (readings) => void record(item, readings),
      },
    ];
  });
  return { kind: 'reply', replies };
}

/** The open mail, if it is one of ours or an answer to one by its subject; else null. */
function ourMail(context: Context | null): OpenMail | null {
  if (context?.kind !== 'site' || context.capture.source.site !== 'gmail') return null;
  const { title } = context.capture.source;
  return findToken(title) !== null || isSubjectOfMany(title) ? context : null;
}

/** The tokens of the items it is about: the subject's, else those of the forms in it. */
function tokensOf(open: OpenMail | null, mail: Mail | null): string[] {
  const inSubject = findToken(open?.capture.source.title ?? '');
  if (inSubject !== null) return [inSubject];
  const all = (mail?.text ?? '').match(/RH-[0-9a-f]{8}/gi) ?? [];
  return [...new Set(all.flatMap((one) => findToken(one) ?? []))];
}

/** The items that tokens name, in their order and kept up to date; none that is not in scope. */
function useFound(tokens: readonly string[]): Found[] {
  const { store, scope } = useApp();
  const names = tokens.join(' ');
  const subscribe = useCallback(
    (onValue: (found: Named) => void, onError: (error: unknown) => void) =>
      live(async (now) => ({ names, found: await readFound(store, scope, names, now) }), onValue, onError),
    [store, scope, names],
  );
  const { value } = useLive(subscribe);
  // What was found for the mail before is not shown for this one.
  return value === undefined || value.names !== names ? [] : value.found;
}

interface Named {
  names: string;
  found: Found[];
}

async function readFound(store: Store, scope: Scope, names: string, now: Date): Promise<Found[]> {
  const tokens = names === '' ? [] : names.split(' ');
  const found = await Promise.all(
    tokens.map(async (token) => {
      const item = await findByToken(store, scope, token, now);
      return item === null ? null : { token, item, events: await getEvents(store, scope, item.id) };
    }),
  );
  return found.filter((one): one is Found => one !== null);
}

/** The open mail, read whole; null while it is read. */
function useMail(open: OpenMail | null): Mail | null {
  const [read, setRead] = useState<{ of: OpenMail; mail: Mail } | null>(null);
  useEffect(() => {
    if (open === null) return undefined;
    let left = false;
    void readMail(open).then((mail) => {
      if (!left) setRead({ of: open, mail });
    });
    return () => {
      left = true;
    };
  }, [open]);
  return read !== null && read.of === open ? read.mail : null;
}

/** Answers may stand between the lines of our own form, which a capture leaves out as quoted. */
async function readMail({ tabId, capture }: OpenMail): Promise<Mail> {
  const { author, excerpt } = capture.source;
  const whole = await readWholeMail(tabId);
  const from = author ?? { name: '', email: whole?.from ?? '' };
  // A mail that came in while this one was read would speak for the wrong person.
  const same = whole !== null && sameAddress(whole.from, from.email);
  return { from, text: same ? whole.text : excerpt, readAt: new Date() };
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
  return own || from.name || from.email || t.reply.theReply;
}

function notesIn(events: readonly ItemEvent[]): string[] {
  const taken = new Set(events.flatMap((one) => (one.type === 'withdrawn' ? [one.body.event] : [])));
  return events.flatMap((one) => (one.type === 'noted' && !taken.has(one.id) ? [one.body.text] : []));
}
