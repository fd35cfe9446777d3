import {
  changesOf,
  editWithout,
  fieldsNotIn,
  mergeEdits,
  pathsApart,
  pathsChanged,
  pickEdit,
} from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import type { Item } from '@/utils/delegation/item';
import { pathsOf } from '@/utils/delegation/registers';

/** What a view sees when something has changed: the item before and now, and the shared draft. */
export interface Seen {
  before: Item;
  item: Item;
  draft: Edit;
  /** The path of the field that has the focus. */
  held: string | null;
}

/** What one view has typed and nobody has recorded yet. */
export class Typed {
  #edit: Edit = {};
  /** Every value typed here since the last recording: seen again elsewhere it is an echo, not somebody else's. */
  #mine = new Map<string, Set<string>>();

  /** The fields with the value typed last. */
  get edit(): Edit {
    return this.#edit;
  }

  /** Takes a keystroke. */
  add(change: Edit): void {
    this.#edit = mergeEdits(this.#edit, change);
    for (const [path, value] of pathsOf(change)) {
      this.#mine.set(path, (this.#mine.get(path) ?? new Set()).add(JSON.stringify(value)));
    }
  }

  /** What stood in `edit` when the recording began is recorded; what was typed since stays. */
  recorded(edit: Edit): void {
    const left = editWithout(this.#edit, edit);
    this.#edit = {};
    this.#mine.clear();
    this.add(left);
  }

  /** Forgets what the item holds already. */
  compare(item: Item): void {
    this.#edit = changesOf(item, this.#edit) ?? {};
  }

  /**
   * Forgets what the item holds, and what another view has typed or recorded over, except under the cursor. Answers
   * with what is missing in the draft: another view has recorded and so cleared it while that was only in there.
   */
  settle({ before, item, draft, held }: Seen): Edit {
    const others = [...pathsApart(this.#edit, draft), ...pathsChanged(this.#edit, before, item)];
    const lost = others.filter(
      ([path, value]) => path !== held && this.#mine.get(path)?.has(JSON.stringify(value)) !== true,
    );
    this.#edit = editWithout(
      this.#edit,
      pickEdit(
        this.#edit,
        lost.map(([path]) => path),
      ),
    );
    this.compare(item);
    return fieldsNotIn(this.#edit, draft);
  }
}
