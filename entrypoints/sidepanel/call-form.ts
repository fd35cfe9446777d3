/** The next call while its time and link are being typed; what is typed is a draft until it is kept. */
import { useEffect, useState } from 'preact/hooks';
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { CallForm } from '@/components/call/CallView';
import type { Call } from '@/utils/delegation/agreement';
import type { Edit } from '@/utils/delegation/events';
import { dueFrom } from '@/utils/delegation/due';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { editAgreement } from '@/utils/store/agreements';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';

/** The form, and what can be done with it. */
export interface CallEditing {
  form: CallForm;
  changed: boolean;
  /** The instant that is typed (ISO), or null. */
  at: string | null;
  /** Why it cannot be kept, or ''. */
  problem: string;
  onForm: (change: Partial<CallForm>) => void;
  onSave: () => void;
}

function draftKey(workspace: string): string {
  return `call:${workspace}`;
}

function formOf(call: Call | null, now: Date, zone: string): CallForm {
  if (call === null) return { date: '', time: '', link: '' };
  // The room stays the same from call to call; the time of the last one does not.
  if (Date.parse(call.at) <= now.getTime()) return { date: '', time: '', link: call.link };
  const at = new TZDate(call.at, zone);
  return { date: format(at, 'yyyy-MM-dd'), time: format(at, 'HH:mm'), link: call.link };
}

/** The form of a workspace's next call. */
export function useCallForm({ id, agreement }: Workspace): CallEditing {
  const { store, clock, toast } = useApp();
  const [typed, setTyped] = useState<Partial<CallForm>>({});
  useEffect(() => {
    let stopped = false;
    void readDraft(store, draftKey(id)).then((held) => {
      if (!stopped && held !== null) setTyped((now) => ({ ...fromDraft(held.edit), ...now }));
    });
    return () => {
      stopped = true;
    };
  }, [store, id]);
  const agreed = formOf(agreement.call, clock.now, clock.zone);
  const form = { ...agreed, ...typed };
  const changed = JSON.stringify(form) !== JSON.stringify(agreed);
  const at = form.time === '' ? null : dueFrom(form.date, form.time, clock.zone);
  const onForm = (change: Partial<CallForm>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    void saveDraft(store, draftKey(id), toDraft({ ...form, ...change }), new Date());
  };
  const onSave = () => {
    if (at === null) return;
    const call: Call = { at: at.at, link: form.link.trim() };
    editAgreement(store, id, { call }, new Date()).then(
      async (recorded) => {
        if (!recorded.ok) {
          toast(refusalWords(recorded.reason));
          return;
        }
        toast(t.call.isSet, recorded.events);
        await dropDraft(store, draftKey(id));
        setTyped({});
      },
      (error: unknown) => toast(failureWords(error)),
    );
  };
  return {
    form,
    changed,
    at: at?.at ?? null,
    problem: changed ? problemOf(form, at?.at ?? null, clock.now) : '',
    onForm,
    onSave,
  };
}

function problemOf(form: CallForm, at: string | null, now: Date): string {
  if (form.date === '' || form.time === '' || at === null) return t.call.noMoment;
  return Date.parse(at) <= now.getTime() ? t.call.past : '';
}

/** The draft that fills the form of a workspace's next call: its key and what it holds. */
export function callDraft(workspace: string, form: CallForm): [key: string, edit: Edit] {
  return [draftKey(workspace), toDraft(form)];
}

/** A draft holds the fields of an edit: the link as title, day and time as goal. */
function toDraft({ date, time, link }: CallForm) {
  return { title: link, goal: `${date} ${time}` };
}

function fromDraft({ title, goal }: { title?: string; goal?: string }): Partial<CallForm> {
  const [date = '', time = ''] = (goal ?? '').split(' ');
  return { date, time, link: title ?? '' };
}
