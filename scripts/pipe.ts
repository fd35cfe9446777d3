/**
 * Starts a Chromium-family browser and talks to it over the DevTools pipe (file descriptors 3 and 4, messages ended
 * by a zero byte). Branded Chrome and Edge take an unpacked extension only this way.
 */
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Answer = Record<string, unknown>;

interface Message {
  id?: number;
  result?: Answer;
  error?: { message: string };
}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** A running browser. */
export interface PipedBrowser {
  /** Sends one DevTools command to the browser; rejects when it refuses, or when it has closed. */
  send: (method: string, params?: Answer) => Promise<Answer>;
  /** Resolves when the browser has closed. */
  closed: Promise<void>;
  /** Asks the browser to close. */
  close: () => void;
}

/** Starts the browser at `path` with `args`, in a window of its own. */
export function launchPiped(path: string, args: readonly string[]): PipedBrowser {
  const child = spawn(path, ['--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const input = child.stdio[3] as Writable;
  const waiting = new Map<number, Waiting>();
  let next = 0;
  const closed = new Promise<void>((resolve) => {
    const end = (): void => {
      for (const { reject } of waiting.values()) reject(new Error('The browser has closed.'));
      waiting.clear();
      resolve();
    };
    child.on('exit', end);
    child.on('error', end);
  });
  input.on('error', () => {});
  readMessages(child.stdio[4] as Readable, (message) => settle(waiting, message));
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (child.exitCode !== null || child.pid === undefined) {
          reject(new Error('The browser has closed.'));
          return;
        }
        const id = ++next;
        waiting.set(id, { resolve, reject });
        input.write(`${JSON.stringify({ id, method, params })}\0`);
      }),
    closed,
    close: () => void child.kill(),
  };
}

function settle(waiting: Map<number, Waiting>, { id, result, error }: Message): void {
  const asked = id === undefined ? undefined : waiting.get(id);
  if (id === undefined || asked === undefined) return;
  waiting.delete(id);
  if (error === undefined) asked.resolve(result ?? {});
  else asked.reject(new Error(error.message));
}

function readMessages(output: Readable, onMessage: (message: Message) => void): void {
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) onMessage(JSON.parse(part) as Message);
  });
}
