/** Every view of the sidebar, with people and work in it: for tests that look at all of them. */
import type { Page } from 'playwright-core';
import type { Extension } from './extension.ts';

/** What the code below uses inside the sidebar. */
declare const chrome: {
  windows: { getCurrent: () => Promise<{ id: number }> };
  storage: { session: { set: (values: object) => Promise<void> } };
};

/** Where each view is, and what shows that it has come. */
export const VIEWS: Record<string, { route: object; sign: string | RegExp }> = {
  today: { route: { view: 'today' }, sign: 'October receipts to the accountant' },
  'what is with the other': { route: { view: 'section', section: 'with' }, sign: /./ },
  'what was set aside': { route: { view: 'section', section: 'later' }, sign: 'Nothing set aside' },
  done: { route: { view: 'section', section: 'done' }, sign: 'Nothing done yet' },
  search: { route: { view: 'search' }, sign: /./ },
  new: { route: { view: 'new' }, sign: 'What should be done?' },
  questions: { route: { view: 'questions' }, sign: /./ },
  digest: { route: { view: 'digest' }, sign: /./ },
  'the week': { route: { view: 'digest', show: 'week' }, sign: /./ },
  told: { route: { view: 'digest', show: 'told' }, sign: /./ },
  people: { route: { view: 'people' }, sign: 'Add somebody' },
  'what recurs': { route: { view: 'recurring' }, sign: 'Nothing recurs yet' },
  // For an assistant, who plans nothing, it says so.
  'a recurrence': { route: { view: 'recurrence' }, sign: /./ },
  'next call': { route: { view: 'call' }, sign: /./ },
  procedures: { route: { view: 'procedures' }, sign: 'To begin with' },
  'a new procedure': { route: { view: 'procedure' }, sign: 'Save the procedure' },
  agreement: { route: { view: 'agreement' }, sign: 'Areas of responsibility' },
  workspaces: { route: { view: 'workspaces' }, sign: 'Add somebody' },
  together: { route: { view: 'together', workspace: 'w_annamari' }, sign: 'Not shared yet' },
  security: { route: { view: 'security', workspace: 'w_annamari' }, sign: 'Nothing was refused' },
  join: { route: { view: 'join' }, sign: 'With a recovery kit' },
  propose: { route: { view: 'propose' }, sign: /./ },
  hours: { route: { view: 'hours' }, sign: 'For a spreadsheet' },
  insights: { route: { view: 'insights' }, sign: 'What waits longest' },
  clients: { route: { view: 'clients' }, sign: /./ },
  settings: { route: { view: 'settings' }, sign: /./ },
  'check capture': { route: { view: 'check' }, sign: /./ },
  matrix: { route: { view: 'matrix' }, sign: /Delegate now|Nothing to sort here/ },
  help: { route: { view: 'help' }, sign: 'Next item' },
  'an item with a question': { route: { view: 'item', id: 'i_annamari0' }, sign: 'What happened' },
  'an item with a warning': { route: { view: 'item', id: 'i_annamari1' }, sign: 'What happened' },
  'a delivered item': { route: { view: 'item', id: 'i_annamari2' }, sign: 'What happened' },
};

/** Opens the sidebar, 360 px wide, with what `file` holds (an export, as text). */
export async function seed(extension: Extension, file: string): Promise<Page> {
  const page = await extension.open('sidepanel.html');
  await page.setViewportSize({ width: 360, height: 800 });
  await show(page, { view: 'settings' });
  await page
    .getByLabel('File to import')
    .setInputFiles({ name: 'right-hand.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByText(/The file is imported/).waitFor();
  return page;
}

/** Leads the sidebar to a view. */
export function show(page: Page, route: object): Promise<void> {
  return page.evaluate(async (to) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.storage.session.set({ [`route:${id}`]: { route: to, at: Date.now() } });
  }, route);
}
