/** `newsline build [FOLDER] [--out DIR]` */
import { join, resolve } from 'node:path';
import { build } from '../../build/pipeline.js';
import { DiskWriter, refusal } from '../../write/index.js';
import type { ParsedArgs } from '../args.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { reporterOf, reportResult } from '../reporter.js';
import { shownPath, siteFolder } from '../site-folder.js';

export async function runBuild(args: ParsedArgs, io: Io): Promise<ExitCode> {
  const start = performance.now();
  reporterOf(args);
  const folder = await siteFolder(args.positionals[0], io.cwd);
  const given = args.values['out'];
  const out = typeof given === 'string' ? resolve(io.cwd, given) : join(folder, 'dist');
  const why = given === '' ? 'its name is empty' : await refusal(folder, out);
  if (why !== null) throw new UsageError(`The site is not written to ${shownPath(out, io.cwd)}: ${why}`);

  const result = await build({ folder, writer: new DiskWriter(out) });
  const seconds = (performance.now() - start) / 1000;
  return reportResult(result, { args, io, where: shownPath(out, io.cwd), seconds });
}
