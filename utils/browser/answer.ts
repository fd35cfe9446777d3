/** The background's side of the messages; apart from messages.ts, so that no content script carries the validation. */
import { browser } from 'wxt/browser';
import { answer, type Handlers, type Protocol } from './messages';
import { admitTo } from './validate';

/** Answers every message to the background, those of pages validated on arrival; returns how to stop. */
export function answerBackground(handlers: Handlers<Protocol['background']>): () => void {
  return answer('background', handlers, admitTo(browser.runtime.getURL('')));
}
