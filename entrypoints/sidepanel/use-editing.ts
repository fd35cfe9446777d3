/** Writing a version of a procedure, so that nothing typed is lost. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { typedFrom, typedOf, wordsFrom, type TypedProcedure } from '@/components/procedures/typed';
import type { Item } from '@/utils/delegation/item';
import { latestOf, type Procedure, type ProcedureWords } from '@/utils/delegation/procedure';
import { nextVersionOf, procedureOf } from '@/utils/delegation/procedure-use';
import { NO_WORDS, sameProcedure } from '@/utils/delegation/procedure-words';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { newProcedureId, writeProcedure } from '@/utils/store/procedures';
import { settleSuggestion } from '@/utils/store/suggestions';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { recordSaying } from './procedure-work';

/** What is written: a version of `procedure` (null: of a new one), as `item` shows it (null: as it is). */
export interface Written {
  procedure: Procedure | null;
  item: Item | null;
  workspace: Workspace;
}

/** The form, open or not. */
export interface Editing extends Pick<Written, 'procedure' | 'item'> {
  /** Null while it is not open, or not read yet. */
  typed: TypedProcedure | null;
  /** Whether the form is to be shown. */
  on: boolean;
  /** It holds what was typed before it was left. */
  restored: boolean;
  /** The number of a version that somebody wrote while this one was typed; null: none. */
  newer: number | null;
  begin: () => void;
  onTyped: (typed: TypedProcedure) => void;
  onDiscard: () => void;
  onSave: () => void;
  /** Forgets what was typed and leaves. */
  onCancel: () => void;
  /** Leaves; what was typed is kept. */
  onLeave: () => void;
}

interface Form {
  typed: TypedProcedure;
  restored: boolean;
  /** How many versions there were. */
  base: number;
}

/** The form of a version; it is open at once for a new procedure and for what an item shows. */
export function useEditing(written: Written): Editing {
  const { procedure, item } = written;
  const app = useApp();
  const { store } = app;
  const own = procedure !== null && item === null;
  const [on, setOn] = useState(!own);
  const [form, setForm] = useState<Form | null>(null);
  const latest = useRef(written);
  latest.current = written;
  const key = keyOf(written);
  useEffect(() => {
    if (!on) return undefined;
    let left = false;
    const open = (text: string | undefined) => {
      if (left) return;
      const kept = text === undefined ? null : typedFrom(text);
      const typed = kept ?? initialOf(latest.current);
      setForm({ typed, restored: kept !== null, base: latest.current.procedure?.versions.length ?? 0 });
    };
    readDraft(store, key).then(
      (draft) => open(draft?.edit.goal),
      () => open(undefined),
    );
    return () => {
      left = true;
    };
  }, [store, key, on]);
  const say = (error: unknown) => app.toast(failureWords(error));
  const leave = () => {
    setForm(null);
    if (own) setOn(false);
    else app.back();
  };
  const forget = () => dropDraft(store, key).catch(say);
  const count = procedure?.versions.length ?? 0;
  return {
    ...{ procedure, item, on },
    typed: form?.typed ?? null,
    restored: form?.restored ?? false,
    newer: form !== null && form.base > 0 && count > form.base ? count : null,
    begin: () => setOn(true),
    onTyped: (typed) => {
      if (form === null) return;
      setForm({ ...form, typed, restored: false });
      // A draft is an edit; its goal carries the form.
      saveDraft(store, key, { goal: JSON.stringify(typed) }, new Date()).catch(say);
    },
    onDiscard: () => {
      if (form !== null) setForm({ ...form, typed: initialOf(written), restored: false });
      void forget();
    },
    onSave: () => {
      if (form === null) return;
      void save(app, written, form.typed, key).then((id) => {
        if (id === null) return;
        setForm(null);
        if (own) setOn(false);
        else {
          // In its place, so that Back does not lead to an empty form.
          app.back();
          app.go({ view: 'procedure', id });
        }
      });
    },
    onCancel: () => void forget().then(leave),
    onLeave: leave,
  };
}

/** Where what is typed is kept. */
function keyOf({ procedure, item, workspace }: Written): string {
  const what = procedure?.id ?? `new:${workspace.id}`;
  return item === null ? `procedure:${what}` : `procedure:${what}:${item.id}`;
}

function initialOf({ procedure, item }: Written): TypedProcedure {
  if (procedure === null) return typedOf(item === null ? NO_WORDS : procedureOf(item));
  const { words } = latestOf(procedure);
  return item === null ? typedOf(words) : typedOf(nextVersionOf(item, words), item.deviation ?? '');
}

/** The id of the procedure, once it says what was typed; null when it could not be saved. */
async function save(
  app: Pick<ReturnType<typeof useApp>, 'store' | 'toast'>,
  { procedure, item, workspace }: Written,
  typed: TypedProcedure,
  key: string,
): Promise<string | null> {
  const { store, toast } = app;
  const now = new Date();
  const held: ProcedureWords | null = procedure === null ? null : latestOf(procedure).words;
  const words = wordsFrom(typed, held?.starter ?? null);
  const id = procedure?.id ?? newProcedureId(workspace.id, null);
  if (held !== null && sameProcedure(held, words)) {
    await dropDraft(store, key, now);
    toast(t.procedures.form.unchanged);
    return id;
  }
  const version = { id, words, from: item?.id ?? null, note: typed.note.trim(), clearDraft: key };
  const saved = await recordSaying(
    app,
    () => writeProcedure(store, { ...version, workspace: workspace.id, now }),
    t.procedures.form.saved({ title: words.title }),
  );
  if (!saved) return null;
  if (procedure !== null && item !== null) {
    await settleSuggestion(store, workspace.id, 'deviation', item.id, 'taken', now);
  }
  return id;
}
