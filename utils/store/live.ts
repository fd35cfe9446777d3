/** Views that stay right: every change is announced to all contexts, and each view reads again what it shows. */

/** What changed, by id and key. */
export interface Change {
  items: string[];
  drafts: string[];
  settings: boolean;
  /** It was taken in by the background's own session, which sees by itself to what follows. */
  by?: 'session';
}

type Listener = (change: Change) => void;

const CHANNEL = 'righthand';
/** Sleep and a corrected clock make long timers late; so none is longer than this, in ms. */
const LONGEST_TIMER_MS = 60_000;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

function openChannel(): BroadcastChannel {
  if (channel !== null) return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (message: MessageEvent<Change>) => tell(message.data));
  return channel;
}

function tell(change: Change): void {
  for (const listener of [...listeners]) {
    try {
      listener(change);
    } catch (error) {
      reportError(error);
    }
  }
}

/** Tells every context, this one included, what was just committed. */
export function announce(change: Partial<Change>): void {
  const whole: Change = { items: [], drafts: [], settings: false, ...change };
  openChannel().postMessage(whole);
  tell(whole);
}

/** Calls `onChange` after each change anywhere, this context's own included; returns how to stop. */
export function watch(onChange: Listener): () => void {
  openChannel();
  const listener: Listener = (change) => onChange(change);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}

interface Options<T> {
  /** Whether a change concerns what is read; without it every change does. */
  touches?: (change: Change) => boolean;
  /** The ISO instant at which the value changes by time alone, or null. */
  nextChange?: (value: T) => string | null;
}

/**
 * Reads, and reads again after each change and when something comes due; changes that come while it reads lead to one
 * more reading. Returns how to stop; after that nothing is called any more.
 */
export function live<T>(
  read: (now: Date) => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void = reportError,
  { touches = () => true, nextChange = () => null }: Options<T> = {},
): () => void {
  let state: 'idle' | 'reading' | 'stale' | 'stopped' = 'idle';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isStopped = (): boolean => state === 'stopped';

  async function refresh(): Promise<void> {
    if (state !== 'idle') {
      if (!isStopped()) state = 'stale';
      return;
    }
    state = 'reading';
    clearTimeout(timer);
    try {
      const value = await read(new Date());
      if (isStopped()) return;
      onValue(value);
      wait(nextChange(value));
    } catch (error) {
      if (isStopped()) return;
      onError(error);
    }
    if (isStopped()) return;
    const again = (state as string) === 'stale';
    state = 'idle';
    if (again) void refresh();
  }

  function wait(until: string | null): void {
    if (until === null || isStopped()) return;
    const left = Date.parse(until) - Date.now();
    const check = () => (left > LONGEST_TIMER_MS ? wait(until) : void refresh());
    timer = setTimeout(check, Math.min(Math.max(left, 0), LONGEST_TIMER_MS));
  }

  const unwatch = watch((change) => {
    if (touches(change)) void refresh();
  });
  void refresh();
  return () => {
    state = 'stopped';
    clearTimeout(timer);
    unwatch();
  };
}
