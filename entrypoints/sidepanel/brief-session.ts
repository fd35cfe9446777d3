/**
 * Typing in a brief so that nothing is ever lost: every keystroke goes to the draft at once, and becomes an `edited`
 * event after a moment of quiet. Any number of views may type in the same brief; they share one draft.
 */
import { isEmptyEdit, mergeEdits, pickEdit, withEdit } from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import type { Scope } from '@/utils/delegation/workspace';
import { readDraft, saveDraft } from '@/utils/store/drafts';
import { watch } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import type { Recorded } from '@/utils/store/record';
import { draftKey, recordDraft } from '@/utils/store/record-draft';

/** What a view shows of a brief that is being typed. */
export interface BriefState {
  /** The item with the draft on top; null when there is no such item. */
  shown: Item | null;
  /** Why the last keystrokes could not be kept; null while all is well. */
  failure: unknown;
}

interface Options {
  onState: (state: BriefState) => void;
  clock?: () => Date;
  /** How long nothing is typed before it is recorded, in ms. */
  quiet?: number;
}

/** One view's typing in one item's brief, from {@link BriefSession.open} to {@link BriefSession.close}. */
export class BriefSession {
  readonly #store: Store;
  readonly #scope: Scope;
  readonly #id: string;
  readonly #options: Required<Options>;
  readonly #unwatch: () => void;
  #item: Item | null = null;
  /** The shared draft as last read, with what was typed here since. */
  #draft: Edit = {};
  /** What could not be saved; it goes along with the next try. */
  #unsaved: Edit = {};
  /** What waits to be recorded on its own. */
  #alone: Edit = {};
  /** The field that has the focus keeps its text, whatever arrives from elsewhere. */
  #held: Edit = {};
  #heldPath: string | null = null;
  #failure: unknown = null;
  #saves = new Set<Promise<void>>();
  #commits: Promise<unknown> = Promise.resolve();
  #ticket = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  private constructor(store: Store, scope: Scope, id: string, options: Options) {
    this.#store = store;
    this.#scope = scope;
    this.#id = id;
    this.#options = { clock: () => new Date(), quiet: 1_000, ...options };
    this.#unwatch = watch((change) => {
      if (change.items.includes(id) || change.drafts.includes(draftKey(id))) void this.#refresh();
    });
  }

  /** Opens the brief; a draft left by a closed view is shown, and recorded like typing. */
  static async open(store: Store, scope: Scope, id: string, options: Options): Promise<BriefSession> {
    const session = new BriefSession(store, scope, id, options);
    await session.#refresh();
    if (!isEmptyEdit(session.#draft)) session.#wait();
    return session;
  }

  /** The item with everything typed on top, as of now; null when there is none. */
  get shown(): Item | null {
    return this.#item === null ? null : withEdit(this.#item, mergeEdits(this.#draft, this.#held));
  }

  /** Takes what was typed or chosen, in any number of fields. */
  edit(change: Edit): void {
    this.#draft = mergeEdits(this.#draft, change);
    if (this.#heldPath !== null) this.#held = mergeEdits(this.#held, pickEdit(change, [this.#heldPath]));
    this.#show();
    this.#save(change);
    this.#wait();
  }

  /** Takes a change that is recorded apart from what else was typed, so that it can be undone on its own. */
  editAlone(change: Edit): Promise<Recorded | null> {
    this.#alone = mergeEdits(this.#alone, change);
    this.#draft = mergeEdits(this.#draft, change);
    this.#show();
    const done = this.#commits.then(async () => {
      await this.#record();
      this.#alone = {};
      this.#save(change);
      return this.#record();
    });
    this.#commits = done;
    return done;
  }

  /** The field at `path` ('goal', 'steps.<id>.text') has the focus. */
  focus(path: string): void {
    this.#heldPath = path;
    this.#held = {};
  }

  /** No field has the focus: what was typed is recorded. */
  blur(): void {
    this.#heldPath = null;
    this.#held = {};
    this.#show();
    void this.commit();
  }

  /** Records what stands in the draft, of this view and of others; null when that failed. */
  commit(): Promise<Recorded | null> {
    clearTimeout(this.#timer);
    const done = this.#commits.then(() => this.#record());
    this.#commits = done;
    return done;
  }

  /** Records what is left and stops. What cannot be recorded any more stays in the draft. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#unwatch();
    await this.commit();
  }

  async #record(): Promise<Recorded | null> {
    try {
      if (!isEmptyEdit(this.#unsaved)) this.#save({});
      await Promise.all(this.#saves);
      return await recordDraft(this.#store, this.#id, this.#options.clock());
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  #save(change: Edit): void {
    const whole = mergeEdits(this.#unsaved, change);
    this.#unsaved = {};
    const save = saveDraft(this.#store, draftKey(this.#id), whole, this.#options.clock())
      .then(() => {
        this.#failure = null;
      })
      .catch((error: unknown) => {
        this.#unsaved = mergeEdits(whole, this.#unsaved);
        this.#fail(error);
      })
      .finally(() => {
        this.#saves.delete(save);
        if (this.#saves.size === 0) void this.#refresh();
      });
    this.#saves.add(save);
  }

  async #refresh(): Promise<void> {
    this.#ticket += 1;
    const ticket = this.#ticket;
    try {
      // Draft before item: an edit that is recorded in between shows in both, never in neither.
      const draft = await readDraft(this.#store, draftKey(this.#id));
      const item = await getItem(this.#store, this.#scope, this.#id, this.#options.clock());
      // Something newer is on its way, and reads again.
      if (ticket !== this.#ticket || this.#saves.size > 0) return;
      this.#item = item;
      this.#draft = mergeEdits(mergeEdits(draft?.edit ?? {}, this.#unsaved), this.#alone);
      this.#show();
    } catch (error) {
      this.#fail(error);
    }
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.commit(), this.#options.quiet);
  }

  #fail(error: unknown): void {
    this.#failure = error;
    this.#show();
  }

  #show(): void {
    if (!this.#closed) this.#options.onState({ shown: this.shown, failure: this.#failure });
  }
}
