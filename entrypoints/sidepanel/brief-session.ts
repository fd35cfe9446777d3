/**
 * Typing in a brief so that nothing is ever lost: every keystroke goes to the draft at once, and becomes an `edited`
 * event after a moment of quiet. Any number of views may type in the same brief; they share one draft.
 */
import { changesOf, isEmptyEdit, mergeEdits, pickEdit, withEdit } from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { editItem } from '@/utils/store/commands';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { watch } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import type { Recorded } from '@/utils/store/record';
import { Typed } from './brief-typed';

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
  readonly #id: string;
  readonly #key: string;
  readonly #options: Required<Options>;
  readonly #unwatch: () => void;
  #item: Item | null = null;
  /** The shared draft as last read, with what was typed here since. */
  #draft: Edit = {};
  readonly #typed = new Typed();
  /** The field that has the focus keeps its text, whatever arrives from elsewhere. */
  #held: Edit = {};
  #heldPath: string | null = null;
  #failure: unknown = null;
  #saves = new Set<Promise<void>>();
  #commits: Promise<unknown> = Promise.resolve();
  #ticket = 0;
  #recording = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  private constructor(store: Store, id: string, options: Options) {
    this.#store = store;
    this.#id = id;
    this.#key = `item:${id}`;
    this.#options = { clock: () => new Date(), quiet: 1_000, ...options };
    this.#unwatch = watch((change) => {
      if (change.items.includes(id) || change.drafts.includes(this.#key)) void this.#refresh();
    });
  }

  /** Opens the brief; a draft left by a closed view is shown, and recorded like typing. */
  static async open(store: Store, id: string, options: Options): Promise<BriefSession> {
    const session = new BriefSession(store, id, options);
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
    this.#typed.add(change);
    this.#draft = mergeEdits(this.#draft, change);
    this.#hold(change);
    this.#show();
    this.#save(change);
    this.#wait();
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

  /** Records what stands in the draft, of this view and of others; null when there is nothing new. */
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
      await Promise.all(this.#saves);
      const [draft, item] = await this.#read();
      const typed = this.#typed.edit;
      // A field typed in two views has in the draft what was typed last.
      const edit = item === null ? null : changesOf(item, mergeEdits(typed, draft ?? {}));
      if (edit === null) {
        if (item === null) return null;
        this.#typed.compare(item);
        if (draft !== null && isEmptyEdit(this.#typed.edit)) await dropDraft(this.#store, this.#key);
        return null;
      }
      this.#recording = true;
      const recorded = await editItem(this.#store, this.#id, edit, this.#options.clock(), this.#key);
      if (recorded.ok) {
        // What was typed meanwhile stays; what another view typed over is that one's to keep.
        this.#typed.recorded(typed);
        this.#item = recorded.items[0] ?? this.#item;
      }
      this.#recording = false;
      await this.#refresh();
      return recorded;
    } catch (error) {
      this.#recording = false;
      this.#fail(error);
      return null;
    }
  }

  /** Draft before item: an edit that is recorded in between shows in both, never in neither. */
  async #read(): Promise<[Edit | null, Item | null]> {
    const draft = await readDraft(this.#store, this.#key);
    const item = await getItem(this.#store, this.#id, this.#options.clock());
    return [draft?.edit ?? null, item];
  }

  async #refresh(): Promise<void> {
    this.#ticket += 1;
    const ticket = this.#ticket;
    try {
      const [draft, item] = await this.#read();
      // Something newer is on its way, and reads again.
      if (ticket !== this.#ticket || this.#saves.size > 0 || this.#recording) return;
      const before = this.#item;
      this.#item = item;
      this.#draft = draft ?? {};
      if (before !== null && item !== null) this.#keepTyped(before, item);
      this.#show();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What of ours another view has cleared away goes back into the draft. */
  #keepTyped(before: Item, item: Item): void {
    const missing = this.#typed.settle({ before, item, draft: this.#draft, held: this.#heldPath });
    if (isEmptyEdit(missing)) return;
    this.#draft = mergeEdits(this.#draft, missing);
    this.#save(missing);
  }

  #save(change: Edit): void {
    const save = saveDraft(this.#store, this.#key, change, this.#options.clock())
      .then(() => {
        this.#saves.delete(save);
        this.#failure = null;
        if (this.#saves.size === 0) void this.#refresh();
      })
      .catch((error: unknown) => {
        // What was typed stays here and goes along with the next keystroke's or the next recording.
        this.#saves.delete(save);
        this.#fail(error);
      });
    this.#saves.add(save);
  }

  #hold(change: Edit): void {
    if (this.#heldPath !== null) this.#held = mergeEdits(this.#held, pickEdit(change, [this.#heldPath]));
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
