/**
 * What the popup does. Each starts straight in a click: the sidebar is asked for before anything is awaited, or the
 * browser refuses it. Answers null when the popup has done its work and may close.
 */
import type { Act } from '@/components/actions/action';
import type { ActiveTab } from '@/utils/browser/active-tab';
import { captureTab } from '@/utils/browser/context';
import { requestRoute, type Route } from '@/utils/browser/route';
import { sharedStore } from '@/utils/browser/shared-store';
import { openSidebar } from '@/utils/browser/sidebar';
import type { CaptureMode } from '@/utils/delegation/capture';
import type { EventId } from '@/utils/delegation/events';
import type { Row } from '@/utils/delegation/row';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { moveItem, newItem, undo, type Captured } from '@/utils/store/commands';
import { dropDraft } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import { answerQuestion, replyToWarning } from '@/utils/store/talk';

/** What is said in the popup, with the events that Undo would take back. */
export interface Outcome {
  text: string;
  undo: readonly EventId[];
  /** Whose events they are, where it is not the current workspace. */
  workspace?: string;
}

/** Opens the sidebar, at a view when one is given. */
export async function openAt(tab: ActiveTab, route: Route | null): Promise<Outcome | null> {
  const opening = openSidebar(tab.windowId);
  if (route !== null) await requestRoute(tab.windowId, route);
  return (await opening) ? null : { text: t.popup.noSidebar, undo: [] };
}

/** Captures the page in front and opens its brief, or keeps it silently, as the settings say. */
export async function delegatePage(tab: ActiveTab, mode: CaptureMode): Promise<Outcome | null> {
  return keepThen(tab, mode, () => captureTab(tab.tabId, mode));
}

/** Writes down a new item and opens its brief, or keeps it silently. */
export async function keepNew(tab: ActiveTab, title: string, mode: CaptureMode): Promise<Outcome | null> {
  return keepThen(tab, mode, async () => {
    const store = await sharedStore();
    const made = await newItem(store, title.trim(), new Date());
    await dropDraft(store, 'new');
    if (mode === 'brief') await requestRoute(tab.windowId, { view: 'item', id: made.item, notice: made });
    return made;
  });
}

async function keepThen(
  tab: ActiveTab,
  mode: CaptureMode,
  keep: () => Promise<Captured>,
): Promise<Outcome | null> {
  const opening = mode === 'brief' ? openSidebar(tab.windowId) : Promise.resolve(false);
  try {
    const captured = await keep();
    if (await opening) return null;
    const text = captured.status === 'known' ? t.popup.have : t.popup.kept;
    return { text, undo: captured.events };
  } catch (error) {
    return { text: problemWords(error) || t.common.failed, undo: [] };
  }
}

/** Does at once what needs no words, and says so with Undo; the item stays where the popup shows it. */
export async function answerRow(row: Row, act: Act): Promise<Outcome> {
  try {
    const recorded = await carryOut(await sharedStore(), row, act);
    if (recorded === null || !recorded.ok) {
      return { text: t.popup.movedOn, undo: [] };
    }
    return {
      text: act.do === 'answer' ? t.popup.answered : t.common.doneNow,
      undo: recorded.events,
      workspace: row.workspace,
    };
  } catch (error) {
    return { text: problemWords(error) || t.common.failed, undo: [] };
  }
}

/** Null for an act that asks for words first: those are for the sidebar. */
function carryOut(store: Store, { id }: Row, act: Act): Promise<Recorded | null> {
  const now = new Date();
  switch (act.do) {
    case 'move':
      return moveItem(store, id, act.move, { now });
    case 'reply':
      return replyToWarning(store, id, act.warning, act.reply, { now });
    case 'answer': {
      const { question } = act;
      if (act.with === 'words') return Promise.resolve(null);
      const answer =
        act.with === 'proposal'
          ? ({ kind: 'proposal', option: null } as const)
          : ({ kind: 'option', option: act.with } as const);
      return answerQuestion(store, id, { question, ...answer, text: '' }, now);
    }
    default:
      return Promise.resolve(null);
  }
}

/** Takes back what was just kept. */
export async function takeBack(workspace: string, events: readonly EventId[]): Promise<Outcome> {
  const recorded = await undo(await sharedStore(), workspace, [...events], new Date());
  return { text: recorded.ok ? t.common.undone : t.common.notUndone, undo: [] };
}
