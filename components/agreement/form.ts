/** What every section of the agreement needs to know and to say. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { nameFirst, nameOr } from '@/components/today/words';
import { useLatest } from '@/components/ui/use-latest';
import type { Agreement, AgreementEdit } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';

/** The agreement as a form: what holds, who asks, and where changes go. */
export interface AgreementForm {
  agreement: Agreement;
  /** The user's role. */
  role: Role;
  /** First names, '' where none is known; the user's own is not used. */
  names: Record<Role, string>;
  now: Date;
  /** The user's own zone, IANA. */
  zone: string;
  /** All zones to choose from, the user's own first. */
  zones: readonly string[];
  /** Whether the user's role may make this edit. */
  may: (edit: AgreementEdit) => boolean;
  /**
   * Records a change; with `said` that is announced, with Undo. What replaces a whole (a list, a week) is made from what
   * holds at that moment, so that two quick changes do not undo each other.
   */
  onEdit: (edit: AgreementEdit | ((held: Agreement) => AgreementEdit), said?: string) => void;
  /** What was typed and not recorded when the view closed, by path; undefined: nothing. */
  kept: (path: string) => string | undefined;
  /** Keeps what is being typed; null forgets it. */
  onKeep: (path: string, text: string | null) => void;
}

/** 'You' for the user, else the other's name, as a label. */
export function whoIs(form: AgreementForm, who: Role): string {
  return who === form.role ? t.agreement.you : nameAhead(form, who);
}

/** The name of `who` at the beginning of a sentence, or 'Your client'. */
export function nameAhead({ names }: AgreementForm, who: Role): string {
  return nameFirst(names[who], who === 'client' ? 'assistant' : 'client');
}

/** The name of `who` within a sentence, or 'your client'. */
export function nameWithin({ names }: AgreementForm, who: Role): string {
  return nameOr(names[who], who === 'client' ? 'assistant' : 'client');
}

/** A text being typed, as a field needs it. */
export interface Typing {
  value: string;
  error: string | undefined;
  onInput: (text: string) => void;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Typed {
  /** Names the text among those that are kept. */
  path: string;
  /** As recorded. */
  value: string;
  /** One sentence on what is wrong with a text, or null. */
  check?: (text: string) => string | null;
  onSettle: (text: string) => void;
}

/**
 * A text of the agreement: kept at each keystroke, recorded once when the field is left, on Enter, when the view closes,
 * and when the view opens again after it was closed too hard for that. A text with a mistake stays, and is not recorded.
 */
export function useTyped(form: AgreementForm, typed: Typed): Typing {
  const { path, value, check = () => null } = typed;
  const [text, setText] = useState(() => form.kept(path) ?? value);
  const [focused, setFocused] = useState(false);
  const pending = useRef(form.kept(path) !== undefined);
  const settle = useLatest(() => {
    if (!pending.current || check(text) !== null) return;
    pending.current = false;
    if (text.trim() !== value) typed.onSettle(text.trim());
    form.onKeep(path, null);
  });
  // What another view recorded is shown, but never over the person's own typing.
  useEffect(() => {
    if (!pending.current) setText(value);
  }, [value]);
  const settleNow = useCallback(() => settle.current(), [settle]);
  useEffect(() => {
    settleNow();
    return settleNow;
  }, [settleNow]);
  return {
    value: text,
    error: focused ? undefined : (check(text) ?? undefined),
    onInput: (next) => {
      pending.current = true;
      setText(next);
      form.onKeep(path, next);
    },
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      settleNow();
    },
    onKeyDown: (event) => {
      if (event.key === 'Enter') settleNow();
    },
  };
}

/** A text that adds something when it is sent off; kept at each keystroke until then. */
export function useAdding(
  form: AgreementForm,
  path: string,
  onAdd: (text: string) => void,
): { value: string; onInput: (text: string) => void; onAdd: () => void } {
  const [text, setText] = useState(() => form.kept(path) ?? '');
  return {
    value: text,
    onInput: (next) => {
      setText(next);
      form.onKeep(path, next);
    },
    onAdd: () => {
      if (text.trim() === '') return;
      onAdd(text.trim());
      setText('');
      form.onKeep(path, null);
    },
  };
}
