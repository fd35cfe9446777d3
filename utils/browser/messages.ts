/**
 * What the parts of the extension say to each other, grouped by the context that answers.
 * The content script ships this file, so it holds no library; the background's side is answer.ts.
 */
import { browser, type Browser } from 'wxt/browser';
import type { Capture, CaptureMode } from '@/utils/delegation/capture';
import type { EventId } from '@/utils/delegation/events';
import type { Source } from '@/utils/delegation/item';
import type { LinkFault } from '@/utils/delegation/sync';
import type { Words } from '@/utils/i18n/language';
import type { Captured } from '@/utils/store/commands';

/** What the page may know of the item it shows. */
export interface Known {
  item: string;
  /** Where it stands, as the button says it. */
  label: string;
}

/** What the in-page button and its toast say, in the language of the settings. */
export type PageWords = Words['page']['button'];

/** The result of "check capture on this page". */
export interface Examination {
  capture: Capture;
  /** Every field this site's reader looks for; `capture.found` says which step gave it, absent means not found. */
  looked: (keyof Source)[];
  /** Tag and class names of the page's skeleton, no text; safe to paste into a report. */
  diagnostic: string;
}

/** Every message: name → what it carries and what is answered. No `Date`; what the user can cause is a value, bugs reject. */
export interface Protocol {
  background: {
    /** From the in-page button; answered after the commit. `mode` null: as the settings say. */
    capture(payload: { capture: Capture; mode: CaptureMode | null }): Captured;
    /** What was read after the capture was stored; whether it added anything. */
    enrich(payload: { item: string; capture: Capture }): boolean;
    known(payload: { key: string }): Known | null;
    /** From a page that may show the button. */
    words(payload: null): PageWords;
    /** Opens the sidebar at an item; to be sent straight from a click. */
    open(payload: { item: string }): void;
    /** Whether all of the events could be taken back. */
    undo(payload: { events: EventId[] }): boolean;
    /** From our own pages: captures what a tab shows. Answered after the commit; the background enriches it later. */
    captureTab(payload: { tabId: number; mode: CaptureMode | null }): Captured;
    /** From our own pages, after they recorded something: wakes the background for badge, alarms and open tabs. */
    changed(payload: null): void;
    /** From our own pages: tries a server without keeping it, or anything there; what is wrong, null: nothing. */
    testServer(payload: { workspace: string; url: string; credentials: string }): LinkFault | null;
    /** From our own pages: brings a workspace in step with its server now; answered at once. */
    syncNow(payload: { workspace: string }): void;
    /** From our own pages, every 20 s while one is open: keeps the background awake, and syncing. */
    viewOpen(payload: null): void;
  };
  content: {
    /** Quick: title, address, key, selection and metadata only. */
    read(payload: { quick: boolean }): Capture;
    /** The state of the item on this page may have changed. */
    refresh(payload: null): void;
    /** Says something in the page; with events it offers Undo. */
    toast(payload: { text: string; undo: EventId[]; words: PageWords }): void;
    examine(payload: null): Examination;
  };
}

/** Who sent a message; `tab` is there for content scripts and for our own pages in a tab. */
export type Sender = Browser.runtime.MessageSender;

/** The calls of a group, as the asking side sees them: rejects when nobody answers and on bugs of the answering side. */
export type Client<G> = {
  [K in keyof G]: G[K] extends (payload: infer P) => infer R ? (payload: P) => Promise<R> : never;
};

/** The answers to a group: every message has one. */
export type Handlers<G> = {
  [K in keyof G]: G[K] extends (payload: infer P) => infer R
    ? (payload: P, sender: Sender) => R | Promise<R>
    : never;
};

/** A message on its way. */
export interface Envelope {
  to: keyof Protocol;
  type: string;
  payload: unknown;
}

function client<K extends keyof Protocol>(
  to: K,
  send: (message: Envelope) => Promise<unknown>,
): Client<Protocol[K]> {
  return new Proxy({} as Client<Protocol[K]>, {
    get: (_target, type) => (payload: unknown) => send({ to, type: String(type), payload }),
  });
}

/** Asks the background, from any other context. */
export const background = client('background', (message) => browser.runtime.sendMessage(message));

/** Asks the content script in the top frame of a tab; the calls reject where there is none. */
export function contentOf(tabId: number): Client<Protocol['content']> {
  return client('content', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/**
 * Listens for the messages of one group; call it synchronously at start. Messages for others and those that `admit`
 * refuses by throwing reach no handler. The handler runs in the same task, so that a click's permission to open the sidebar holds.
 */
export function answer(
  to: keyof Protocol,
  handlers: object,
  admit: (type: string, payload: unknown, sender: Sender) => unknown = (_type, payload) => payload,
): () => void {
  const listener = (message: Partial<Envelope> | null, sender: Sender): unknown => {
    if (message?.to !== to || sender.id !== browser.runtime.id) return undefined;
    const type = message.type ?? '';
    if (!Object.hasOwn(handlers, type)) throw new Error(`Nobody answers "${type}".`);
    const handler = handlers[type as keyof typeof handlers] as (payload: unknown, sender: Sender) => unknown;
    return Promise.resolve(handler(admit(type, message.payload, sender), sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Answers the background's questions in a page; returns how to stop. */
export function answerContent(handlers: Handlers<Protocol['content']>): () => void {
  return answer('content', handlers);
}
