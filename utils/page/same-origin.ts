/** Reads JSON of the very site the person is on, with the session they have there; nothing goes anywhere else. */
import type { GetJson } from '@/utils/sites/site';

const TIMEOUT_MS = 5000;

/** Firefox gives content scripts a `fetch` of their own; the page's one stands in `content`. */
interface FirefoxGlobal {
  content?: { fetch?: typeof fetch };
}

/** A reader for `origin`; refuses other origins, redirects, and what is not JSON. */
export function getJsonFrom(origin: string, signal: AbortSignal): GetJson {
  return async (path) => {
    const url = new URL(path, origin);
    if (url.origin !== origin) throw new Error('Only the page’s own site is read.');
    const request = (globalThis as FirefoxGlobal).content?.fetch ?? fetch;
    const response = await request(url.href, {
      credentials: 'same-origin',
      redirect: 'error',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok) throw new Error(`The site answered ${response.status}.`);
    return (await response.json()) as unknown;
  };
}
