/** What the bench measures of the matrix: how long it takes to open, with many items and with few. */
import type { Pairs } from '../tests/bench/measure.ts';
import type { Launched } from './launch.ts';

/** What of the browser's API the code handed to the page uses. */
declare const chrome: {
  windows: { getCurrent: () => Promise<{ id: number }> };
  storage: { session: { set: (values: object) => Promise<void> } };
};

/** From the press that asks for the matrix, in an open sidebar, to the frame that shows its first cards, in ms. */
async function opening({ context, id }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await page.waitForSelector('[aria-posinset]');
  // Its code is loaded by then, as after the first time; what is compared is what the items cost.
  const ms = await page.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const show = (view: string) =>
      chrome.storage.session.set({ [`route:${id}`]: { route: { view }, at: Date.now() } });
    const seen = (what: string) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector(what) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      });
    await show('matrix');
    await seen('[data-matrix]');
    await show('today');
    await seen('[aria-posinset]');
    const began = performance.now();
    await show('matrix');
    return (await seen('[data-matrix]')) - began;
  });
  await page.close();
  return ms;
}

/** Openings of the matrix in both browsers, taken in turns; the first two of each are not counted. */
export async function matrixOpenings(many: Launched, few: Launched, rounds: number): Promise<Pairs> {
  const pairs: Pairs = { ours: [], floor: [] };
  for (let i = 0; i < rounds + 2; i++) {
    const [a, b] = [await opening(many), await opening(few)];
    if (i < 2) continue;
    pairs.ours.push(a);
    pairs.floor.push(b);
  }
  return pairs;
}
