/** `newsline dev [FOLDER] [--port N] [--host NAME] [--out DIR]` */
import { stripVTControlCharacters } from 'node:util';
import { build } from '../../build/pipeline.js';
import type { BuildResult } from '../../build/result.js';
import { loadConfig } from '../../config/load.js';
import { DiskWriter } from '../../write/index.js';
import type { ParsedArgs } from '../args.js';
import { cacheFolder } from '../cache-folder.js';
import { serveSite } from '../dev/site-server.js';
import { watchFolders } from '../dev/watch.js';
import { failureText } from '../failure.js';
import { EXIT, type ExitCode, type Io, UsageError, write } from '../io.js';
import { outFolder } from '../out-folder.js';
import { progressOn } from '../progress.js';
import { formatMessages } from '../report.js';
import { reportResult } from '../reporter.js';
import { shownPath, siteFolder } from '../site-folder.js';

/** Builds the site, shows it, and builds it again whenever a source, a template or the configuration changes. */
export async function runDev(args: ParsedArgs, io: Io): Promise<ExitCode> {
  const folder = await siteFolder(args.positionals[0], io.cwd);
  const out = await outFolder(args, folder, io.cwd);
  const port = portOf(args.values['port']);
  const host = typeof args.values['host'] === 'string' ? args.values['host'] : 'localhost';
  const where = shownPath(out, io.cwd);

  /** Is there something new to see, and why is there not? */
  const make = async (): Promise<{ isNew: boolean; failure: string }> => {
    const start = performance.now();
    const progress = progressOn(io);
    const result = await build({
      folder,
      writer: new DiskWriter(out),
      cache: await cacheFolder(folder, out),
      ...(progress === null ? {} : { observer: progress }),
    }).finally(() => progress?.end());
    await reportResult(result, { args, io, where, seconds: (performance.now() - start) / 1000 });
    const { added = [], changed = [], removed = [] } = result.published ?? {};
    return { isNew: added.length + changed.length + removed.length > 0, failure: failureOf(result) };
  };

  // Before the first build, which may take minutes: a port that is taken is told at once.
  const server = await serveSite(out, { host, port, root: await rootOf(folder) });
  try {
    server.failed((await make()).failure);
  } catch (error) {
    await server.close();
    throw error;
  }
  const queue = oneAtATime(async () => {
    try {
      const { isNew, failure } = await make();
      server.failed(failure);
      if (isNew) server.changed();
    } catch (error) {
      // Another build, a full disk: the next change is another try.
      const text = failureText(error, io);
      server.failed(stripVTControlCharacters(text));
      await write(io.stderr, text);
    }
  });
  const unwatch = await watchFolders(folder, ['content', 'templates'], queue.ask);
  await write(io.stdout, `The site is at ${server.url} and follows your changes. Ctrl+C ends it.\n`);
  await io.untilStopped();
  await unwatch();
  await queue.idle();
  await server.close();
  return EXIT.good;
}

/** The errors that stopped a build, as a page shows them. */
function failureOf({ ok, messages }: BuildResult): string {
  if (ok) return '';
  const errors = messages.filter(({ severity }) => severity === 'error');
  return `${formatMessages(errors, (_, text) => text)}\nPages are those of the last good build.`;
}

function portOf(given: string | boolean | undefined): number | null {
  if (typeof given !== 'string') return null;
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port ${given} is no port: give a number from 0 to 65535, 0 for any that is free`);
}

/** The path that the site will have on its host. */
async function rootOf(folder: string): Promise<string> {
  const { config } = await loadConfig(folder);
  return config?.baseUrl == null ? '/' : new URL(config.baseUrl).pathname;
}

/** Runs `work` when it is asked for; once more, and not more often, when it is asked for meanwhile. */
function oneAtATime(work: () => Promise<void>): { ask(): void; idle(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  return {
    ask() {
      if (waiting) return;
      waiting = true;
      running = running.then(() => {
        waiting = false;
        return work();
      });
    },
    idle: () => running,
  };
}
