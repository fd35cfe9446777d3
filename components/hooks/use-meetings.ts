import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FoundDay } from '@/utils/delegation/found';
import type { Item } from '@/utils/delegation/item';

/** What a meeting was found in; `item` is null for a page that is none yet. */
export interface MeetingSource {
  /** Tells the source from all others: its source key, else the item's id. */
  key: string;
  workspace: string | null;
  item: string | null;
  title: string;
}

/** An item as the source of a meeting. */
export function meetingSource({
  id,
  workspace,
  sourceKey,
  title,
}: Pick<Item, 'id' | 'workspace' | 'sourceKey' | 'title'>): MeetingSource {
  return { key: sourceKey ?? id, workspace, item: id, title };
}

/** What can be done about a meeting besides sending the link of the call. */
export interface Meetings {
  /** Whether something was done about it before, or it was dismissed; null while that is not known. */
  isSettled: (source: MeetingSource, meeting: FoundDay) => boolean | null;
  /** Notes that the link was sent. */
  onLink: (source: MeetingSource, meeting: FoundDay) => void;
  /** Puts it on the agenda of the next call. */
  onAgenda: (source: MeetingSource, meeting: FoundDay) => void;
  /** Gives a calendar entry that reminds; only for a meeting whose time is known. */
  onRemind: (source: MeetingSource, meeting: FoundDay) => void;
  onDismiss: (source: MeetingSource, meeting: FoundDay) => void;
}

/** Where views find it; without it a meeting offers the link alone. */
export const MeetingsContext = createContext<Meetings | null>(null);

/** See {@link Meetings}. */
export function useMeetings(): Meetings | null {
  return useContext(MeetingsContext);
}
