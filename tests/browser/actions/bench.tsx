/** One item with its actions, on a real database: what a card does, without a list around it. */
import { useCallback, useRef } from 'preact/hooks';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { actionsOf, type Action } from '@/components/actions/action';
import { useLive } from '@/components/hooks/use-live';
import { AppContext, type AppState } from '@/entrypoints/sidepanel/app-context';
import { useAct } from '@/entrypoints/sidepanel/use-act';
import type { Route } from '@/utils/browser/route';
import type { EventId } from '@/utils/delegation/events';
import { rowOf, type Row } from '@/utils/delegation/row';
import { otherOf, roleIn, scopeOfAll, type Workspace } from '@/utils/delegation/workspace';
import { spoken } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import { readSettings } from '@/utils/store/settings';
import { allWorkspaces, currentWorkspace } from '@/utils/store/workspaces';
import { show } from '@/tests/browser/ui/mount';

/** What a bench has seen. */
export interface Seen {
  app: AppState;
  said: { text: string; undo: readonly EventId[] }[];
  went: Route[];
}

/** What the app gives its pages, on `store` in the real present. */
export async function appOn(store: Store, current?: Workspace): Promise<Seen> {
  const [workspaces, settings] = [await allWorkspaces(store), await readSettings(store)];
  const workspace = current ?? (await currentWorkspace(store));
  const said: Seen['said'] = [];
  const went: Route[] = [];
  const app: AppState = {
    ...{ store, workspace, workspaces, settings, scope: scopeOfAll(workspaces) },
    role: roleIn(workspace),
    other: otherOf(workspace),
    clock: { now: new Date(), zone: 'Europe/Tallinn' },
    go: (route) => void went.push(route),
    back: () => void went.push({ view: 'today' }),
    letters: () => spoken,
    toast: (text, undo = []) => void said.push({ text, undo: typeof undo === 'function' ? [] : undo }),
  };
  return { app, said, went };
}

/** Shows the item with its buttons, and puts the focus on it; single keys work as on a card. */
export async function bench(store: Store, id: string, current?: Workspace, width = 360): Promise<Seen> {
  const seen = await appOn(store, current);
  show(
    <AppContext.Provider value={seen.app}>
      <Bench app={seen.app} id={id} />
    </AppContext.Provider>,
    { width },
  );
  await expect.element(page.getByRole('article')).toBeVisible();
  focusItem();
  return seen;
}

/** Puts the focus on the item. */
export function focusItem(): void {
  document.querySelector<HTMLElement>('[data-item]')?.focus();
}

/** Ends the view, as closing the window does. */
export function cleanUp(): void {
  show(null);
}

/** Presses keys where the focus is. */
export function keys(text: string): Promise<void> {
  return userEvent.keyboard(text);
}

function Bench({ app, id }: { app: AppState; id: string }) {
  const { value: row } = useLive<Row | null>(
    useCallback(
      (onValue, onError) =>
        live(
          async (now) => {
            const item = await getItem(app.store, app.scope, id, now);
            if (item === null) return null;
            const own = app.workspaces.find((one) => one.id === item.workspace) ?? app.workspace;
            return rowOf(item, roleIn(own));
          },
          onValue,
          onError,
        ),
      [app, id],
    ),
  );
  return row === undefined || row === null ? null : <Item app={app} row={row} />;
}

function Item({ app, row }: { app: AppState; row: Row }) {
  const { act, dialog } = useAct();
  const title = useRef<HTMLButtonElement>(null);
  const own = app.workspaces.find((one) => one.id === row.workspace) ?? app.workspace;
  const { answers, more } = actionsOf(row, roleIn(own));
  const all: Action[] = [...answers, ...more];
  return (
    <main>
      <article>
        <h1>Bench</h1>
        <button
          ref={title}
          data-item
          type="button"
          onKeyDown={(event) => {
            const found = all.find(({ key }) => key === event.key);
            if (found === undefined) return;
            event.preventDefault();
            act(row, found.act);
          }}
        >
          {row.title}
        </button>
        <p>{row.stage}</p>
        {all.map(({ label, act: one }) => (
          <button key={JSON.stringify(one)} type="button" onClick={() => act(row, one)}>
            {label}
          </button>
        ))}
      </article>
      {dialog}
    </main>
  );
}
