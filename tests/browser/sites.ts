/** Sample sites on the disk and on a server, and a browser that looks at them. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { renderFiles, type ThemeName } from '../unit/render/render.js';
import { SAMPLE_SITES, type SampleName } from '../unit/site/sample-sites.js';
import { launch } from './browser.js';

export interface SitesOnDisk {
  readonly folder: string;
  /** Site → paths of its pages, sorted. */
  readonly pages: ReadonlyMap<SampleName, readonly string[]>;
  /** Address of a page by `file:`. */
  file(site: SampleName, page: string): string;
  remove(): Promise<void>;
}

export async function writeSites(names: readonly SampleName[], theme: ThemeName = 'default'): Promise<SitesOnDisk> {
  // A space and a letter beyond ASCII, as folders have them.
  const folder = await mkdtemp(join(tmpdir(), 'newsline sité-'));
  const pages = new Map<SampleName, string[]>();
  for (const name of names) {
    const files = await renderFiles(SAMPLE_SITES[name](), [], theme);
    for (const { path, contents } of files) {
      await mkdir(dirname(join(folder, name, path)), { recursive: true });
      await writeFile(join(folder, name, path), contents);
    }
    pages.set(
      name,
      files
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.html'))
        .sort(),
    );
  }
  return {
    folder,
    pages,
    file: (site, page) => pathToFileURL(join(folder, site, page)).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What the tests of one `describe` have from its beginning to its end. */
export interface Stage {
  readonly browser: Browser;
  readonly sites: SitesOnDisk;
}

/** Sets up a browser and sample sites for the `describe` that it is called in, and takes them down. */
export function stageOf(names: readonly SampleName[], theme: ThemeName = 'default'): Stage {
  let stage: Stage | null = null;
  const set = (): Stage => {
    if (stage === null) throw new Error('There is a browser in tests only');
    return stage;
  };
  beforeAll(async () => {
    stage = { sites: await writeSites(names, theme), browser: await launch() };
  });
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.sites.remove();
  });
  return {
    get browser() {
      return set().browser;
    },
    get sites() {
      return set().sites;
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host that serves `folder` under `/sub/path/`, and `404.html` for what is not there. */
export async function serve(folder: string): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = path.startsWith('/sub/path/') ? path.slice('/sub/path'.length) : '/none';
    const name = file.endsWith('/') ? `${file}index.html` : file;
    try {
      const body = await readFile(join(folder, name));
      response.writeHead(200, { 'content-type': `${TYPES[extname(name)] ?? 'text/plain'}; charset=utf-8` }).end(body);
    } catch {
      const body = await readFile(join(folder, '404.html'));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Types of pages by their paths. */
export const KINDS: Readonly<Record<string, RegExp>> = {
  embed: /^embed\//,
  search: /^search\/index/,
  front: /^index\.html$/,
  live: /^\d{4}\/\d\d\/\d\d\/live-/,
  article: /^\d{4}\/\d\d\/\d\d\/(?!index|live-)/,
  'article without a date': /^undated\/(?!index)/,
  page: /^(?:about\/|(?:ar\/)?imprint|hostile)/,
  ticker: /^ticker\.html$/,
  'not found': /^404\.html$/,
  day: /^\d{4}\/\d\d\/\d\d\/index/,
  month: /^\d{4}\/\d\d\/index/,
  year: /^\d{4}\/index/,
  archive: /^archive\//,
  'without a date': /^undated\/index/,
  section: /^section\/[^/]+$/,
  tag: /^tag\/(?!index)[^/]+$/,
  author: /^author\/(?!index)[^/]+$/,
  'all tags': /^tag\/index/,
  'all authors': /^author\/index/,
  'month of a list': /^(?:section|tag|author)\/[^/]+\//,
};

/** The first page of each type, to be looked at one by one. */
export function oneOfEach(pages: readonly string[]): string[] {
  return Object.values(KINDS).flatMap((kind) => pages.find((path) => kind.test(path)) ?? []);
}
