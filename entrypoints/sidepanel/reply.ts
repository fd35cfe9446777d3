/** A reply to a hand-over, open in Gmail: which item it is about, what it says, and recording that. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { readingsOf, type Reading } from '@/components/reply/readings';
import type { ReplyProps } from '@/components/reply/ReplyCard';
import type { Context } from '@/utils/browser/context';
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
import { isFromMe, mailIn, sameAddress, useMail, type Mail, type OpenMail } from './open-mail';
import { recordAll } from './reply-record';

/** What the open mail has to do with items of ours: replies about them, or our own message; null: nothing. */
export type Correspondence = { kind: 'reply'; replies: ReplyProps[] } | { kind: 'own'; row: Row } | null;

/** A form stands near the top of a mail; the rest of a long one is not searched. */
const FORM_WITHIN = 60_000;

interface Found {
  token: string;
  item: Item;
  events: ItemEvent[];
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
    const said = readReply(mail.text.slice(0, FORM_WITHIN), {
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
  const open = mailIn(context);
  const title = open?.capture.source.title ?? '';
  return findToken(title) !== null || isSubjectOfMany(title) ? open : null;
}

/** The tokens of the items it is about: the subject's, else those of the forms in it. */
function tokensOf(open: OpenMail | null, mail: Mail | null): string[] {
  const inSubject = findToken(open?.capture.source.title ?? '');
  if (inSubject !== null) return [inSubject];
  const all = (mail?.text ?? '').slice(0, FORM_WITHIN).match(/RH-[0-9a-f]{8}/gi) ?? [];
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

function nameOf(from: Person, assistant: Person): string {
  const own = sameAddress(from.email, assistant.email) ? assistant.name : '';
  return own || from.name || from.email || t.reply.theReply;
}

function notesIn(events: readonly ItemEvent[]): string[] {
  const taken = new Set(events.flatMap((one) => (one.type === 'withdrawn' ? [one.body.event] : [])));
  return events.flatMap((one) => (one.type === 'noted' && !taken.has(one.id) ? [one.body.text] : []));
}
