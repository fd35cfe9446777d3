/** What the bench measures of the assistant's desk: how long it takes to open, with many items and with few. */
import type { Bench } from '../tests/bench/page.ts';
import type { Pairs } from '../tests/bench/measure.ts';
import { benchPage, openings } from './bench-measures.ts';
import type { Launched } from './launch.ts';

async function fillDesk(browser: Launched, count: number): Promise<void> {
  const page = await benchPage(browser);
  await page.evaluate(async (count) => {
    const { bench } = window as unknown as { bench: Bench };
    await bench.seedDesk(await bench.openBench(), count, new Date());
  }, count);
  await page.close();
}

/** Openings of the desk, of an assistant with `most` and with `least` items; both browsers show the desk from then on. */
export async function deskOpenings(
  [many, most]: readonly [Launched, number],
  [few, least]: readonly [Launched, number],
  rounds: number,
): Promise<Pairs> {
  await fillDesk(few, least);
  await fillDesk(many, most);
  return openings(many, few, rounds);
}
