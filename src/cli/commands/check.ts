/** `newsline check [FOLDER]`: a build that neither renders nor writes. */
import { check } from '../../build/pipeline.js';
import type { ParsedArgs } from '../args.js';
import type { ExitCode, Io } from '../io.js';
import { reporterOf, reportResult } from '../reporter.js';
import { siteFolder } from '../site-folder.js';

export async function runCheck(args: ParsedArgs, io: Io): Promise<ExitCode> {
  const start = performance.now();
  reporterOf(args);
  const result = await check(await siteFolder(args.positionals[0], io.cwd));
  return reportResult(result, { args, io, where: null, seconds: (performance.now() - start) / 1000 });
}
