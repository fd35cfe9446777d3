/** What a page gave. */

/** Where a capture came from; `page` is any web page, `none` an item typed by hand. */
export const SITE_IDS = ['gmail', 'trello', 'asana', 'page', 'none'] as const;

/** One of {@link SITE_IDS}. */
export type SiteId = (typeof SITE_IDS)[number];

/** Somebody named on a page; an unknown part is an empty string. */
export interface Person {
  name: string;
  email: string;
}

/** A file named on a page; only its name is kept, never its address. */
export interface Attachment {
  name: string;
}

/** A checklist found on a card or the subtasks of a task. */
export interface Checklist {
  title: string;
  items: { text: string; done: boolean }[];
}

/** What a page gave, as plain text. Everything in it is written by strangers. */
export interface Source {
  site: SiteId;
  /** An address that opens the same thing again, or '' for an item typed by hand. */
  url: string;
  title: string;
  author: Person | null;
  /** The main text, the mail's own words or the card's description; may hold line breaks. */
  excerpt: string;
  attachments: Attachment[];
  /** Gmail's thread id, in hexadecimal. */
  threadId?: string;
  /** The date as the page shows it: it carries no zone and follows the site's language. */
  shownDate?: string;
  recipients?: Person[];
  /** BCP 47 tag, as the page declares it. */
  language?: string;
  /** What the person had selected. */
  selection?: string;
  /** The publication or service, such as "Postimees". */
  siteName?: string;
  checklists?: Checklist[];
  labels?: string[];
  members?: Person[];
  /** The due date of the card or task: an ISO instant from JSON, or the words the page shows. */
  shownDue?: string;
  list?: string;
  board?: string;
  project?: string;
  shortUrl?: string;
}
