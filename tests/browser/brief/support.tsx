import '@/components/ui/tokens.css';
import { render, type ComponentChild } from 'preact';
import axe from 'axe-core';
import { expect } from 'vitest';
import { AppContext, type AppState } from '@/entrypoints/sidepanel/app-context';
import type { ShowToast } from '@/entrypoints/sidepanel/toast';
import type { EventId } from '@/utils/delegation/events';
import type { Capture } from '@/utils/delegation/capture';
import { otherOf } from '@/utils/delegation/workspace';
import { openStore, type Store } from '@/utils/store/open';
import { readSettings, saveSettings } from '@/utils/store/settings';
import { currentWorkspace, saveOther } from '@/utils/store/workspaces';

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
  /** Everything said in toasts. */
  said: { text: string; undo: readonly EventId[] }[];
  toast: ShowToast;
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
  const toast: ShowToast = (text, undo = []) => void said.push({ text, undo });
  document.body.replaceChildren();
  const host = document.createElement('div');
  host.style.cssText = 'display:flex;flex-direction:column;height:100vh;width:380px';
  document.body.append(host);
  const unmount = () => render(null, host);
  return {
    store,
    said,
    toast,
    unmount,
    async mount(page) {
      const [workspace, settings] = [await currentWorkspace(store), await readSettings(store)];
      const app: AppState = {
        ...{ store, workspace, settings, toast, other: otherOf(workspace) },
        clock: { now: new Date('2026-11-21T12:20:00Z'), zone: 'Europe/Tallinn' },
        go: () => undefined,
        back: () => undefined,
      };
      render(<AppContext.Provider value={app}>{page}</AppContext.Provider>, host);
    },
    close() {
      unmount();
      store.close();
      indexedDB.deleteDatabase(name);
    },
  };
}

/** Expects no breach of the accessibility rules in the page. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
