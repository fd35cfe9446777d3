import '@/components/ui/tokens.css';
import { render, type ComponentChild } from 'preact';
import axe from 'axe-core';
import { expect } from 'vitest';
import { DatesContext } from '@/components/hooks/use-found';
import { AppContext, type AppState } from '@/entrypoints/sidepanel/app-context';
import { dates } from '@/entrypoints/sidepanel/read-dates';
import type { ShowToast } from '@/entrypoints/sidepanel/toast';
import type { Route } from '@/utils/browser/route';
import type { EventId } from '@/utils/delegation/events';
import type { Capture } from '@/utils/delegation/capture';
import { otherOf, roleIn, scopeOf, type Scope, type Workspace } from '@/utils/delegation/workspace';
import { coalesce } from '@/utils/browser/coalesce';
import type { Language } from '@/utils/i18n/language';
import { spoken } from '@/utils/i18n/spoken';
import { watch } from '@/utils/store/live';
import { openStore, type Store } from '@/utils/store/open';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { allWorkspaces, currentWorkspace, pickWorkspace, saveOther } from '@/utils/store/workspaces';
import { COLOURS } from '@/tests/browser/ui/mount';

/** The capture of the design. */
export const CAPTURE: Capture = {
  key: 'gmail:me@example.com:18c2',
  found: {},
  source: {
    site: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#all/18c2',
    title: 'Ponuda za preuređenje kancelarije',
    author: { name: 'Marko Ilić', email: 'marko@example.rs' },
    excerpt: 'Dobar dan, šaljem ponudu u prilogu.',
    attachments: [{ name: 'ponuda.pdf' }],
    shownDate: '19 Nov',
    checklists: [
      {
        title: 'Quotes',
        items: [
          { text: 'Ask Marko', done: true },
          { text: 'Write to painters', done: false },
        ],
      },
    ],
  },
};

/** A page of the sidebar on a real database of its own. */
export interface Stage {
  store: Store;
  /** The current workspace as it is now, and its scope. */
  workspace: () => Promise<Workspace>;
  scope: Scope;
  /** Everything said in toasts. */
  said: { text: string; undo: readonly EventId[] }[];
  toast: ShowToast;
  /** Where a page asked to go. */
  went: Route[];
  /** From the next page on, the other member is written to in this language. */
  writeIn: (language: Language) => void;
  /** Shows a page; the settings and workspaces follow the database, as in the app. */
  mount: (page: ComponentChild) => Promise<void>;
  unmount: () => void;
  close: () => void;
}

/** Opens a fresh database; `known`: the assistant and the mail program are set. */
export async function setStage(known: boolean): Promise<Stage> {
  const name = `view-${crypto.randomUUID()}`;
  const store = await openStore(name);
  if (known) {
    const { id } = await currentWorkspace(store);
    await saveOther(store, id, { name: 'Mari Tamm', email: 'mari@example.ee' });
    await saveSettings(store, { mailClient: 'mailto' });
  }
  const said: Stage['said'] = [];
  const went: Route[] = [];
  const toast: ShowToast = (text, undo = []) =>
    void said.push({ text, undo: typeof undo === 'function' ? [] : undo });
  document.body.replaceChildren();
  const host = document.createElement('div');
  host.style.cssText = 'display:flex;flex-direction:column;height:100vh;width:380px';
  document.body.append(host);
  let letters: Language = spoken;
  let closed = false;
  let unwatch = (): void => undefined;
  const unmount = () => {
    unwatch();
    render(null, host);
  };
  const draw = async (page: ComponentChild) => {
    const [workspaces, settings] = [await allWorkspaces(store), await readSettings(store)];
    const workspace = pickWorkspace(workspaces, settings.workspace);
    const app: AppState = {
      ...{ store, workspace, workspaces, settings, toast, scope: scopeOf(workspace) },
      role: roleIn(workspace),
      other: otherOf(workspace),
      clock: { now: new Date('2026-11-21T12:20:00Z'), zone: 'Europe/Tallinn' },
      go: (route) => void went.push(route),
      back: () => undefined,
      letters: () => letters,
    };
    render(
      <AppContext.Provider value={app}>
        <DatesContext.Provider value={dates}>{page}</DatesContext.Provider>
      </AppContext.Provider>,
      host,
    );
  };
  return {
    store,
    scope: scopeOf(await currentWorkspace(store)),
    workspace: () => currentWorkspace(store),
    said,
    went,
    toast,
    unmount,
    writeIn(language) {
      letters = language;
    },
    async mount(page) {
      await draw(page);
      const again = coalesce(() => draw(page));
      unwatch = watch((change) => {
        if (!change.settings) return;
        again().catch((error: unknown) => {
          // What was still being drawn when the test was over finds no database.
          if (!closed) throw error;
        });
      });
    },
    close() {
      closed = true;
      unmount();
      store.close();
      indexedDB.deleteDatabase(name);
    },
  };
}

/** Expects no breach of the accessibility rules in the page, light or dark. */
export async function expectAccessible(): Promise<void> {
  // A colour on its way from one to the other is neither.
  const still = document.createElement('style');
  still.textContent = '*, *::before, *::after { transition: none !important; }';
  document.head.append(still);
  for (const theme of ['dark', 'light']) {
    document.documentElement.dataset['theme'] = theme;
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      ...(theme === 'dark' ? { runOnly: COLOURS } : { rules: { region: { enabled: false } } }),
    });
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    expect(found, theme).toEqual([]);
  }
  still.remove();
}
