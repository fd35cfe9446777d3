import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { linesOf, type Line } from './lines';
import { insertSteps, moveStep, type StepEdits } from './step-edits';
import type { Edge } from './use-step-drag';

/** What the list of steps does; texts arrive with every keystroke. */
export interface StepActions {
  /** Names this list for dragging. */
  list: string;
  /** What a screen reader is told of the last change. */
  said: string;
  /** The step that is being typed in the box below the list, if any. */
  composing: string | null;
  compose: (text: string) => void;
  /** The box below the list is done with its step. */
  composed: () => void;
  text: (id: string, text: string) => void;
  tick: (id: string, done: boolean) => void;
  remove: (index: number) => void;
  move: (from: number, to: number) => void;
  drop: (dragged: string, onto: number, edge: Edge) => void;
  insertAfter: (index: number) => void;
  /** Takes a paste of several lines; false when it is an ordinary one. */
  paste: (event: ClipboardEvent, index: number) => boolean;
  add: (lines: readonly Line[]) => void;
}

interface Wanted {
  step: string;
  control: 'text' | 'handle';
}

/** The behaviour of a list of steps; `host` is the element that holds the rows, `onEdit` takes every change. */
export function useSteps(
  steps: readonly Step[],
  host: { current: HTMLElement | null },
  onEdit: (steps: StepEdits) => void,
): StepActions {
  const list = useId();
  const [said, setSaid] = useState('');
  const [composing, setComposing] = useState<string | null>(null);
  const wanted = useRef<Wanted | null>(null);
  // Before the next key can arrive: what is typed on must not be lost.
  useLayoutEffect(() => {
    if (wanted.current !== null && focusRow(host.current, wanted.current)) wanted.current = null;
  });
  const insert = (index: number, lines: readonly Line[]): string[] => {
    const { edits, ids } = insertSteps(steps, index, lines);
    onEdit(edits);
    return ids;
  };
  const move = (from: number, to: number) => {
    const edits = moveStep(steps, from, to);
    const step = steps[from];
    if (edits === null || step === undefined) return;
    onEdit(edits);
    // Moving the row in the page takes the focus from it.
    const control = host.current?.ownerDocument.activeElement?.closest<HTMLElement>('[data-control]');
    wanted.current = { step: step.id, control: control?.dataset['control'] === 'handle' ? 'handle' : 'text' };
    setSaid(t.brief.steps.saidMoved({ step: nameOf(step), place: to + 1, count: steps.length }));
  };
  const remove = (index: number) => {
    const step = steps[index];
    if (step === undefined) return;
    onEdit({ [step.id]: { gone: true } });
    const next = steps[index - 1] ?? steps[index + 1];
    if (next !== undefined) wanted.current = { step: next.id, control: 'text' };
    setSaid(t.brief.steps.saidRemoved({ step: nameOf(step) }));
  };
  return {
    list,
    said,
    composing,
    compose(text) {
      if (composing !== null) onEdit({ [composing]: { text } });
      else if (text !== '') setComposing(insert(steps.length, [{ text, done: false }])[0] ?? null);
    },
    composed() {
      const step = steps.find((one) => one.id === composing);
      if (composing !== null && (step === undefined || step.text.trim() === '')) {
        onEdit({ [composing]: { gone: true } });
      } else if (step !== undefined) setSaid(t.brief.steps.saidAdded({ number: steps.length }));
      setComposing(null);
    },
    text: (id, text) => onEdit({ [id]: { text } }),
    tick: (id, done) => onEdit({ [id]: { done } }),
    remove,
    move,
    drop(dragged, onto, edge) {
      const from = steps.findIndex((step) => step.id === dragged);
      const target = edge === 'above' ? onto : onto + 1;
      if (from !== -1) move(from, from < target ? target - 1 : target);
    },
    insertAfter(index) {
      const [step] = insert(index + 1, [{ text: '', done: false }]);
      if (step !== undefined) wanted.current = { step, control: 'text' };
    },
    paste(event, index) {
      const lines = linesOf(pastedInto(event));
      if (!(event.clipboardData?.getData('text/plain') ?? '').trim().includes('\n') || lines.length < 2)
        return false;
      event.preventDefault();
      const [first, ...rest] = lines;
      const step = steps[index];
      if (first === undefined) return false;
      const { edits } = insertSteps(
        steps,
        step === undefined ? steps.length : index + 1,
        step === undefined ? lines : rest,
      );
      onEdit(step === undefined ? edits : { ...edits, [step.id]: { text: first.text } });
      setComposing(null);
      setSaid(t.brief.steps.saidMany({ count: lines.length }));
      return true;
    },
    add(lines) {
      insert(steps.length, lines);
      setSaid(t.brief.steps.saidMany({ count: lines.length }));
    },
  };
}

function nameOf({ text }: Step): string {
  return text || t.brief.steps.nameless;
}

/** The field's text as it would be after the paste. */
function pastedInto(event: ClipboardEvent): string {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  const area = event.target;
  if (!(area instanceof HTMLTextAreaElement)) return pasted;
  return area.value.slice(0, area.selectionStart) + pasted + area.value.slice(area.selectionEnd);
}

/** Puts the focus into a row; false while the row is not there. */
function focusRow(host: HTMLElement | null, { step, control }: Wanted): boolean {
  const rows = [...(host?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  const row = rows.find((one) => one.dataset['step'] === step);
  const found = row?.querySelector<HTMLElement>(
    control === 'handle' ? '[data-control="handle"]' : 'textarea',
  );
  if (found === undefined || found === null) return false;
  if (found !== found.ownerDocument.activeElement) found.focus();
  return true;
}
