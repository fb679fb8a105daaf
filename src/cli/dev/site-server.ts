/** A built site over HTTP, for whoever works on it: each page loads itself anew when the site has changed. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { type Found, pageAt } from './page-at.js';
import { CHANGED, EVENTS, failureEvent, SCRIPT } from './page-script.js';

export interface SiteServer {
  /** Of the front page. */
  readonly url: string;
  /** Tells all open pages that the site has changed. */
  changed(): void;
  /** Shows on all pages why the last build failed; an empty text: it did not. */
  failed(failure: string): void;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly host: string;
  /** Null: the first free one from 8080 on. */
  readonly port: number | null;
  /** The path that the site will have on its host: `/`, `/news/`. */
  readonly root: string;
}

const [FIRST, TRIES] = [8080, 10];

/** Until a site has been built. */
const MISSING = 'There is no such page.\n';

/** Serves the folder `out`, which need not be there yet. Rejects when no port can be had. */
export async function serveSite(out: string, { host, port, root }: ServeOptions): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  let failure = '';
  const answer = answerFrom(out, root);
  const server = createServer((request, response) => {
    if (request.url === EVENTS) listen(listeners, response, failure);
    else answer(request, response).catch(() => end(response, 500, 'The page cannot be read.'));
  });
  await (port === null ? firstFree(server, host) : listening(server, host, port)).catch((cause: Error) => {
    throw new Error(`Port ${port ?? FIRST} of ${host} cannot be had: give another one with --port`, { cause });
  });
  const { port: found } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${found}${root}`,
    changed() {
      for (const each of listeners) each.write(CHANGED);
    },
    failed(why) {
      if (why === failure) return;
      failure = why;
      for (const each of listeners) each.write(failureEvent(why));
    },
    async close() {
      for (const each of listeners) each.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function answerFrom(out: string, root: string): Answer {
  const file = sirv(out, { dev: true, extensions: [] });
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.');
    const [, pathname = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
    if (!pathname.startsWith(root)) return redirect(response, root);
    const path = decoded(pathname.slice(root.length));
    const found: Found = path === null ? { kind: 'none' } : await pageAt(out, path);
    if (found.kind === 'folder') return redirect(response, `${pathname}/${search}`);
    if (found.kind === 'page') return page(response, 200, await readFile(found.file));
    const missing = async (): Promise<void> =>
      page(response, 404, await readFile(join(out, '404.html')).catch(() => Buffer.from(MISSING)));
    if (found.kind === 'none') return missing();
    request.url = pathname.slice(root.length - 1) + search;
    file(request, response, () => void missing());
  };
}

function page(response: ServerResponse, status: number, html: Buffer): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(Buffer.concat([html, Buffer.from(SCRIPT)]));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

function end(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function listen(listeners: Set<ServerResponse>, response: ServerResponse, failure: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  // What the page waits before it asks again, when the server has been away.
  response.write('retry: 500\n\n');
  if (failure !== '') response.write(failureEvent(failure));
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function firstFree(server: Server, host: string): Promise<void> {
  for (let port = FIRST; ; port += 1) {
    try {
      return await listening(server, host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === FIRST + TRIES - 1) throw error;
    }
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
