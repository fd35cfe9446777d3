/** What is kept in memory of a database while it is used, so that it need not be read again, and let go afterwards. */
import type { Store } from './open';

/** Not used for so long, it is let go; ms. */
const KEEP_MS = 120_000;

/** By names that its users choose, such as the ids of workspaces. */
export class Memory<T> {
  readonly #held = new WeakMap<Store, Map<string, T>>();
  readonly #timers = new WeakMap<Store, ReturnType<typeof setTimeout>>();

  /** What is kept of `store`, from now on for two minutes. */
  of(store: Store): Map<string, T> {
    clearTimeout(this.#timers.get(store));
    this.#timers.set(
      store,
      setTimeout(() => this.forget(store), KEEP_MS),
    );
    const held = this.#held.get(store) ?? new Map<string, T>();
    this.#held.set(store, held);
    return held;
  }

  /** Lets go of all that is kept of `store`. */
  forget(store: Store): void {
    this.#held.delete(store);
    clearTimeout(this.#timers.get(store));
  }
}
