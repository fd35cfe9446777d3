/** A proxy that lets nothing through and remembers what was asked of it: the proof that nothing leaves the browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running proxy. */
export interface Wall {
  /** 'http://127.0.0.1:<port>' */
  address: string;
  /** What reached it: 'METHOD address', newest last. */
  seen: string[];
  close: () => void;
}

/** Starts the proxy on a free port. */
export async function buildWall(): Promise<Wall> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url ?? ''}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, seen, close: () => server.close() };
}
