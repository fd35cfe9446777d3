/**
 * All the network a test's browser has: what a fixture answers, and a wall behind it that lets nothing through and
 * remembers what was asked of it.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Route } from 'playwright-core';

/** Asked by Chromium with or without an extension: updates, the account menu, kinds of form fields, dictionaries, a check-in for push messages. */
const BROWSERS_OWN = [
  'android.clients.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
];

/** What a served page needs. */
export interface Answers {
  /** Address path prefix → JSON that the page's site answers to it; anything else the page fetches is a 404. */
  remote?: Record<string, string>;
}

/** The network of one browser. */
export class Network {
  readonly #pages = new Map<string, string>();
  readonly #remotes = new Map<string, Answers>();
  readonly #unserved: string[] = [];
  readonly #reachedWall: string[] = [];
  readonly #wall: Server;
  readonly #reach: readonly string[];

  private constructor(wall: Server, reach: readonly string[]) {
    this.#wall = wall;
    this.#reach = reach;
  }

  /** Builds the wall on a free port, with a door to each of `reach`, such as '127.0.0.1:4222'. */
  static async start(reach: readonly string[] = []): Promise<Network> {
    const wall = createServer((_request, response) => response.writeHead(502).end());
    const network = new Network(wall, reach);
    wall.on('request', ({ method, url }) => network.#reachedWall.push(`${method ?? ''} ${url ?? ''}`));
    wall.on('connect', (request, socket) => {
      network.#reachedWall.push(`CONNECT ${request.url ?? ''}`);
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => wall.listen(0, '127.0.0.1', resolve));
    return network;
  }

  /** Switches that send everything which is not answered below to the wall. */
  get args(): string[] {
    const { port } = this.#wall.address() as AddressInfo;
    return [
      `--proxy-server=http://127.0.0.1:${port}`,
      `--proxy-bypass-list=${['<-loopback>', ...this.#reach].join(';')}`,
    ];
  }

  /** Answers `url` (without its fragment) from now on, and what its site tells by JSON. */
  serve(url: string, html: string, answers: Answers = {}): void {
    this.#pages.set(withoutFragment(url), html);
    this.#remotes.set(new URL(url).origin, answers);
  }

  /** Answers the requests of this browser. */
  async attach(context: BrowserContext): Promise<void> {
    await context.route(/^https?:/, (route) => this.#answer(route));
  }

  /** What was asked of the network and not served, without what any Chromium asks by itself. */
  stray(): string[] {
    const reached = this.#reachedWall.filter((request) => {
      const address = request.slice(request.indexOf(' ') + 1);
      const { hostname } = new URL(address.includes('://') ? address : `https://${address}`);
      // A served page's own host: the browser connects ahead of the requests that are answered here.
      const served = [...this.#remotes.keys()].some((origin) => new URL(origin).hostname === hostname);
      return !served && !BROWSERS_OWN.includes(hostname);
    });
    return [...this.#unserved, ...reached];
  }

  /** Ends the wall. */
  close(): void {
    this.#wall.close();
  }

  #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const html = this.#pages.get(withoutFragment(url.href));
    if (html !== undefined) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    // Every browser asks for it by itself.
    if (url.pathname === '/favicon.ico') return route.abort();
    const answers = this.#remotes.get(url.origin);
    if (answers !== undefined && ['fetch', 'xhr'].includes(request.resourceType())) {
      const found = Object.entries(answers.remote ?? {}).find(([prefix]) => url.pathname.startsWith(prefix));
      return found === undefined
        ? route.fulfill({ status: 404, body: 'Not found' })
        : route.fulfill({ body: found[1], contentType: 'application/json' });
    }
    this.#unserved.push(`${request.method()} ${url.href}`);
    return route.abort();
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
