/**
 * What a content script needs of webextension-polyfill, which wxt.config.ts puts in its place there: the whole polyfill
 * would be a quarter of the script. Speaks the polyfill's own convention for errors, so either side may have either.
 */

interface NativeRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: NativeListener): void;
    removeListener(listener: NativeListener): void;
  };
}

type Answer = (value: unknown) => void;
type NativeListener = (message: unknown, sender: unknown, answer: Answer) => true | undefined;
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** How the polyfill sends a rejection. */
interface Rejection {
  __mozWebExtensionPolyfillReject__: true;
  message: string;
}

function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && '__mozWebExtensionPolyfillReject__' in value;
}

/** Firefox and new Chromium have `browser`, which answers with promises by itself. */
const { browser: own, chrome: old } = globalThis as {
  browser?: { runtime: NativeRuntime };
  chrome?: { runtime: NativeRuntime };
};

function wrap(listener: Listener): NativeListener {
  return (message, sender, answer) => {
    const promise = listener(message, sender);
    promise?.then(answer, (error: unknown) => {
      answer({ __mozWebExtensionPolyfillReject__: true, message: String(error) } satisfies Rejection);
    });
    return promise && true;
  };
}

function adapt(runtime: NativeRuntime | undefined): unknown {
  const wrapped = new Map<Listener, NativeListener>();
  return {
    /** Gone once the extension was reloaded. */
    get id() {
      return runtime?.id;
    },
    async sendMessage(message: unknown) {
      const value = await runtime?.sendMessage(message);
      if (isRejection(value)) throw new Error(value.message);
      return value;
    },
    onMessage: {
      addListener(listener: Listener) {
        const native = wrap(listener);
        wrapped.set(listener, native);
        runtime?.onMessage.addListener(native);
      },
      removeListener(listener: Listener) {
        const native = wrapped.get(listener);
        if (native) runtime?.onMessage.removeListener(native);
      },
    },
  };
}

export default own?.runtime.id === undefined ? { runtime: adapt(old?.runtime) } : own;
