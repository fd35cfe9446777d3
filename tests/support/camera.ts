/** Pictures of a test at work, for the README: taken only when asked for by `npm run pictures`. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '@/scripts/machine.ts';

const WIDTH = 360;
const HEIGHT = 720;

/** Whether this run is to take pictures. */
export function picturesWanted(): boolean {
  return process.env['RIGHT_HAND_PICTURES'] === '1';
}

/** Saves what the page shows as docs/pictures/<name>.png, in the light theme. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: join(ROOT, 'docs', 'pictures', `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}
