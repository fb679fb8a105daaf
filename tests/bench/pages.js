// @ts-check
/**
 * What a reader on a slow phone gets: bytes, requests and times of pages, in Chromium at Lighthouse's slow 4G (150 ms of
 * latency a request, 1.6 Mbit/s) and a CPU four times slower, from a server that compresses (gzip).
 *
 *   npm run measure:pages
 *   npm run measure:pages -- "Other=/tmp/other/_site,index.html,blog/a-post/index.html"
 *
 * Without arguments it measures a page of one word, and a site of 500 made-up stories and the sample in the default theme and the text edition; each
 * argument adds a built site: its name, folder, and the pages to measure.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { writeCorpus } from './corpus.js';
import { median } from './report.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 7;
const LATENCY = 150;
/** Bytes a second. */
const THROUGHPUT = (1.6 * 1024 * 1024) / 8;

/** @typedef {{ name: string, folder: string, pages: readonly string[] }} Site */
/**
 * @typedef {object} Visit
 * @property {number} requests
 * @property {number} foreign requests to other hosts
 * @property {number} before bytes that came before the first paint
 * @property {number} total bytes, headers included
 * @property {number} paint first contentful paint, ms
 * @property {number} largest largest contentful paint, ms
 * @property {number} shift cumulative layout shift
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** @param {string} folder */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    const compress = /text|json|svg/.test(type);
    response.writeHead(200, { 'content-type': type, ...(compress ? { 'content-encoding': 'gzip' } : {}) });
    return response.end(compress ? gzipSync(bytes, { level: 9 }) : bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {string} path @returns {Promise<Visit>} */
async function visit(browser, origin, path) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const network = {
    offline: false,
    latency: LATENCY,
    downloadThroughput: THROUGHPUT,
    uploadThroughput: THROUGHPUT / 2,
  };
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  /** Of each request the time of its answer, in seconds of the browser's clock, and its bytes. @type {Map<string, { at: number, bytes: number }>} */
  const received = new Map();
  /** @type {string[]} */
  const asked = [];
  let start = 0;
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    if (asked.length === 0) start = timestamp;
    if (request.url.startsWith('http')) asked.push(request.url);
  });
  session.on('Network.responseReceived', ({ requestId, timestamp }) => {
    received.set(requestId, { at: timestamp, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const part = received.get(requestId);
    if (part !== undefined) part.bytes = encodedDataLength;
  });
  await page.addInitScript(`globalThis.measured = { largest: 0, shift: 0 };
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) measured.largest = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) measured.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });`);
  await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
  await page.waitForFunction(
    `performance.getEntriesByName('first-contentful-paint').length > 0 && measured.largest > 0`,
  );
  /** @type {{ paint: number, largest: number, shift: number }} */
  const found = await page.evaluate(
    `({ ...measured, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 })`,
  );
  await context.close();
  const painted = start + found.paint / 1000;
  const sum = (/** @type {{ bytes: number }[]} */ parts) => parts.reduce((all, { bytes }) => all + bytes, 0);
  const parts = [...received.values()];
  return {
    ...found,
    requests: asked.length,
    foreign: asked.filter((url) => !url.startsWith(origin)).length,
    // All of a page counts that began to come before.
    before: sum(parts.filter(({ at }) => at <= painted)),
    total: sum(parts),
  };
}

/** The least: what else the machine does only ever adds to a time. @param {readonly number[]} values */
const least = (values) => Math.min(...values);

/** A site of Newsline's in a new folder; `keys` are lines of its site.yaml. @param {string} what @param {string} keys @param {string} work @returns {Site} */
function ownSite(what, keys, work) {
  const folder = join(work, what);
  writeCorpus('markdown', 500, folder);
  cpSync(join(ROOT, 'content/dumps'), join(folder, 'content/dumps'), { recursive: true });
  appendFileSync(join(folder, 'content/site.yaml'), keys);
  const built = spawnSync(process.execPath, [join(ROOT, 'lib/bundle/main.js'), 'build', folder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`newsline build failed:\n${built.stderr}`);
  const day = '2010/01/20';
  const story =
    readdirSync(join(folder, 'dist', day))
      .filter((name) => name !== 'index.html')
      .sort()[0] ?? '';
  return {
    name: `Newsline, ${what}`,
    folder: join(folder, 'dist'),
    pages: ['index.html', `${day}/${story}`, 'ticker.html', 'section/economy.html', '2010/01/index.html'],
  };
}

/** `Name=folder,page,page` @param {string} argument @returns {Site} */
function givenSite(argument) {
  const [, name = '', folder = '', pages = ''] = /^([^=]+)=([^,]+),(.+)$/.exec(argument) ?? [];
  if (name === '') throw new Error(`Not "Name=folder,page,page": ${argument}`);
  return { name, folder, pages: pages.split(',') };
}

/** A page of one word: what this machine and the line take for any page. @param {string} work @returns {Site} */
function oneWord(work) {
  const folder = join(work, 'one-word');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>\n<html lang="en"><title>One</title><p>Word</p></html>\n');
  return { name: 'One word', folder, pages: ['index.html'] };
}

const work = mkdtempSync(join(tmpdir(), 'newsline-pages-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  const own = [
    ownSite('styles inline', '', work),
    ownSite('linked styles', 'styles: linked\n', work),
    ownSite('text edition', 'theme: text\n', work),
  ];
  const sites = [oneWord(work), ...own, ...process.argv.slice(2).map(givenSite)];
  const served = await Promise.all(sites.map(async (site) => ({ ...site, ...(await serve(site.folder)) })));
  const rows = served.flatMap((site) =>
    site.pages.map((path) => ({ ...site, path, visits: /** @type {Visit[]} */ ([]) })),
  );
  // In turn, so that a busy minute of the machine is nobody's alone.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { origin, path, visits } of rows) visits.push(await visit(browser, origin, path));

  console.log('| site | page | before first paint | in all | requests | to others | FCP | its median | LCP | CLS |');
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|---:|');
  // Where Chromium's parser happens to pause after the masthead, that is painted first, 100 to 200 ms before the stories, and
  // the least of several first paints is often such a one.
  for (const { name, path, visits } of rows) {
    const of = (/** @type {keyof Visit} */ key) => least(visits.map((each) => each[key]));
    const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
    const cells = [name, path.split('/').slice(-2).join('/'), kilobytes(of('before')), kilobytes(of('total'))];
    cells.push(
      `${of('requests')}`,
      `${of('foreign')}`,
      `${of('paint').toFixed(0)} ms`,
      `${median(visits.map(({ paint }) => paint)).toFixed(0)} ms`,
      `${of('largest').toFixed(0)} ms`,
    );
    console.log(`| ${[...cells, of('shift').toFixed(3)].join(' | ')} |`);
  }
  for (const { close } of served) close();
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
