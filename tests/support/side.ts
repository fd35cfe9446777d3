/** One of two people: a browser with the extension, its sidebar, and what goes to the other. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Item } from '@/utils/delegation/item.ts';
import { picturesWanted, takePicture } from './camera.ts';
import { Extension, PATIENCE, type ExtensionOptions } from './extension.ts';

/** A client or an assistant at work. */
export class Side {
  readonly extension: Extension;
  #sidebar: Page;
  readonly #name: string;

  private constructor(name: string, extension: Extension, sidebar: Page) {
    this.#name = name;
    this.extension = extension;
    this.#sidebar = sidebar;
  }

  /** Opens a browser with an empty profile, and its sidebar; `name` goes into the names of pictures. */
  static async start(name: string, options: ExtensionOptions = {}): Promise<Side> {
    const extension = await Extension.start(options);
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return new Side(name, extension, await extension.open('sidepanel.html'));
  }

  get sidebar(): Page {
    return this.#sidebar;
  }

  /** The button with this name, in the dialog if one is open. */
  async press(name: string | RegExp): Promise<void> {
    const dialog = this.#sidebar.getByRole('dialog');
    const scope = (await dialog.count()) > 0 ? dialog : this.#sidebar;
    const options = typeof name === 'string' ? { name, exact: true } : { name };
    await scope.getByRole('button', options).first().click();
  }

  /** Types into the field with this label. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.#sidebar.getByLabel(label, { exact: true }).first().fill(text);
  }

  /** Goes to one of the places of the bottom bar. */
  async place(name: string): Promise<void> {
    await this.#home();
    await this.#sidebar.getByRole('navigation').getByRole('button', { name }).click();
  }

  /** Opens an entry of Today's menu. */
  async menu(name: string): Promise<void> {
    await this.place('Today');
    await this.#sidebar.getByRole('button', { name: 'More', exact: true }).click();
    await this.#sidebar.getByRole('menuitem', { name }).click();
  }

  /** Opens the item from Today. */
  async openItem(title: string): Promise<void> {
    await this.place('Today');
    await this.#sidebar.getByRole('button', { name: title, exact: true }).first().click();
    await this.#sidebar.getByRole('heading', { name: 'What happened' }).waitFor();
  }

  async #home(): Promise<void> {
    const bar = this.#sidebar.getByRole('navigation', { name: 'Places' });
    await bar
      .or(this.#sidebar.getByRole('button', { name: 'Back', exact: true }))
      .first()
      .waitFor();
    for (let i = 0; i < 3 && (await bar.count()) === 0; i++) await this.press('Back');
    await bar.waitFor();
  }

  /** Opens the page on who belongs to the workspace and how its work travels. */
  async together(): Promise<void> {
    await this.menu('Workspaces');
    await this.press(/^Together with .+: open$/);
    await this.#sidebar.getByRole('heading', { name: /^Together/ }).waitFor();
  }

  /** Begins to invite the other person, from {@link together}; the code. */
  async invite(): Promise<string> {
    await this.press(/^Invite /);
    return this.#sidebar.getByLabel(/^The invite, for /).inputValue();
  }

  /** Takes the invite up, from the view that asks for it; the answer. */
  async answer(code: string, name: string, email: string): Promise<string> {
    await this.fill(/^The invite/, code);
    await this.fill('Your own name', name);
    await this.fill('Your email', email);
    await this.press('Make the answer');
    return this.#sidebar.getByLabel(/^Your answer, for /).inputValue();
  }

  /** The six words to compare. */
  async words(): Promise<string[]> {
    await this.#sidebar.getByRole('button', { name: 'They are the same' }).waitFor();
    return this.#sidebar.getByRole('main').getByRole('list').first().getByRole('listitem').allInnerTexts();
  }

  /** Saves a `.righthand` file for the other person; its path. */
  async saveFile(): Promise<string> {
    await this.together();
    const download = this.#sidebar.waitForEvent('download');
    await this.press('Save a file');
    const path = await (await download).path();
    if (picturesWanted()) await this.#dismiss();
    return path;
  }

  /** Copies the packet for the other person; the block. */
  async copyPacket(): Promise<string> {
    await this.together();
    await this.#sidebar.bringToFront();
    await this.press('Copy the packet');
    await this.#sidebar.getByText(/The packet is copied/).waitFor();
    return this.#sidebar.evaluate(() => navigator.clipboard.readText());
  }

  /** Reads the file of the other person. */
  async readFile(path: string): Promise<void> {
    await this.together();
    await this.#sidebar.getByLabel('The packet as a file').setInputFiles(path);
    await this.#sidebar.getByText(/^Read: /).waitFor();
    await this.place('Today');
  }

  /** The item with this title as this side's database holds it, or undefined. */
  async held(title: string): Promise<Item | undefined> {
    return (await this.extension.items()).find((item) => item.title === title);
  }

  /** Waits until this side's item says so. */
  async until(title: string, what: string, says: (item: Item) => boolean): Promise<Item> {
    const check = async (): Promise<boolean> => {
      const item = await this.held(title);
      return item !== undefined && says(item);
    };
    await expect.poll(check, { timeout: PATIENCE, message: `${this.#name}: ${what}` }).toBe(true);
    return (await this.held(title))!;
  }

  /** Closes the browser and opens it again, `ahead` ms later than now. */
  async later(ahead: number): Promise<void> {
    await this.extension.restart({ ahead });
    await this.extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    this.#sidebar = await this.extension.open('sidepanel.html');
    // A window that starts again shows its own tab last, and a page behind it paints once a second.
    await this.#sidebar.bringToFront();
  }

  /** Takes away what a toast says, so that no picture shows it. */
  async #dismiss(): Promise<void> {
    const toast = this.#sidebar.getByRole('status').getByRole('button', { name: 'Dismiss' });
    for (const one of await toast.all()) await one.dispatchEvent('click');
  }

  /** Takes a picture of the sidebar, where pictures are asked for. */
  async picture(name: string): Promise<void> {
    if (!picturesWanted()) return;
    // What is behind another tab hardly moves, and cannot be clicked.
    await this.#sidebar.bringToFront();
    if ((await this.#sidebar.getByRole('dialog').count()) === 0) await this.#dismiss();
    await takePicture(this.#sidebar, `walk-${name}`);
  }
}
