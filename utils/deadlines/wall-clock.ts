/** The time in another zone, for a library that asks dates what the clock of this process shows. */
import { offsetAt } from '@/utils/delegation/zone-days';

/**
 * A date whose local fields are what clocks in `zone` show at `time` (ms), also where the clock of this process skips
 * that hour. As an instant it means nothing.
 */
export class WallClock extends Date {
  readonly #shown: Date;

  constructor(time: number, zone: string) {
    const shown = new Date(time + offsetAt(zone, time));
    super(
      shown.getUTCFullYear(),
      shown.getUTCMonth(),
      shown.getUTCDate(),
      shown.getUTCHours(),
      shown.getUTCMinutes(),
    );
    this.#shown = shown;
  }

  override getFullYear(): number {
    return this.#shown.getUTCFullYear();
  }

  override getMonth(): number {
    return this.#shown.getUTCMonth();
  }

  override getDate(): number {
    return this.#shown.getUTCDate();
  }

  override getHours(): number {
    return this.#shown.getUTCHours();
  }

  override getMinutes(): number {
    return this.#shown.getUTCMinutes();
  }
}
