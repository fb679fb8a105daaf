/** `newsline build [FOLDER] [--out DIR] [--switch] [--force] [--changed FILE] [--profile FILE]` */
import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { together } from '../../build/observer.js';
import { build } from '../../build/pipeline.js';
import { isoTimestamp } from '../../core/iso-time.js';
import { DiskWriter, makeFolder, type Published } from '../../write/index.js';
import type { ParsedArgs } from '../args.js';
import { cacheFolder } from '../cache-folder.js';
import { frugalWhenLong } from '../heap.js';
import { type ExitCode, type Io, UsageError, write } from '../io.js';
import { outFolder } from '../out-folder.js';
import { Profile } from '../profile.js';
import { progressOn } from '../progress.js';
import { reporterOf, reportResult } from '../reporter.js';
import { shownPath, siteFolder } from '../site-folder.js';

export async function runBuild(args: ParsedArgs, io: Io): Promise<ExitCode> {
  const start = performance.now();
  const reporter = reporterOf(args);
  const folder = await siteFolder(args.positionals[0], io.cwd);
  const out = await outFolder(args, folder, io.cwd);
  const [list, trace] = [await fileOf(args, 'changed', io), await fileOf(args, 'profile', io)];

  const profile = trace === null ? null : new Profile();
  const progress = reporter === 'json' ? null : progressOn(io);
  const result = await build({
    folder,
    writer: new DiskWriter(out, { switched: args.values['switch'] === true }),
    cache: await cacheFolder(folder, out),
    force: args.values['force'] === true,
    date: dateOf(args.values['date']),
    observer: together([frugalWhenLong(), progress, profile].filter((each) => each !== null)),
  }).finally(() => progress?.end());
  if (list !== null && result.published !== null) await writeFile(list, changedList(result.published));
  if (trace !== null && profile !== null) {
    await writeFile(trace, JSON.stringify(profile.trace()));
    await write(io.stderr, profile.table());
  }
  const seconds = (performance.now() - start) / 1000;
  return reportResult(result, { args, io, where: shownPath(out, io.cwd), seconds });
}

/**
 * The absolute path of the file that an option names; null without the option. Rejects when it cannot be written, before
 * anything is published: what the next build lists as changed is counted from then.
 */
async function fileOf({ values }: ParsedArgs, option: 'changed' | 'profile', io: Io): Promise<string | null> {
  const given = values[option];
  if (typeof given !== 'string') return null;
  if (given === '-')
    throw new UsageError(`--${option} - is no file: standard output has what the build says. Name one`);
  const path = resolve(io.cwd, given);
  try {
    makeFolder(dirname(path));
    await appendFile(path, '');
  } catch (cause) {
    throw new Error(`Cannot write to the file of --${option}`, { cause });
  }
  return path;
}

/** Throws a UsageError for what is no time; without an offset it is one in UTC. */
function dateOf(given: string | boolean | undefined): string | null {
  if (typeof given !== 'string') return null;
  const date = isoTimestamp(given, 'UTC');
  if (date !== null) return date;
  throw new UsageError(`--date ${given} is no time: write it as 2024-06-18T12:00Z or as 2024-06-18`);
}

/** One file a line, as `git diff --name-status` has it: `A`, `M` or `D`, a tab, the path in the output. */
function changedList({ added, changed, removed }: Published): string {
  const lines = [
    ...added.map((path) => [path, 'A'] as const),
    ...changed.map((path) => [path, 'M'] as const),
    ...removed.map((path) => [path, 'D'] as const),
  ];
  return lines
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, status]) => `${status}\t${path}\n`)
    .join('');
}
