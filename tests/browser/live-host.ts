/** A host whose files change while a page is open, with entity tags as real hosts give them. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LiveHost {
  readonly origin: string;
  /** Path → text; replace it to publish a new site. */
  files: ReadonlyMap<string, string>;
  /** Answers 503 to everything while it is true. */
  failing: boolean;
  /** Every request for ticker.json: the tag that it came with, and the answer's status. */
  readonly looks: { readonly tag: string | undefined; readonly status: number }[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};

export async function liveHost(files: ReadonlyMap<string, string>): Promise<LiveHost> {
  const looks: LiveHost['looks'] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname.slice(1));
    const text = host.files.get(path);
    const etag = `"${createHash('sha256')
      .update(text ?? '')
      .digest('hex')
      .slice(0, 16)}"`;
    const tag = request.headers['if-none-match'];
    const status = host.failing ? 503 : text === undefined ? 404 : tag === etag ? 304 : 200;
    if (path === 'ticker.json') looks.push({ tag, status });
    response.writeHead(status, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain', etag });
    response.end(status === 200 ? text : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: LiveHost = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    failing: false,
    looks,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return host;
}
