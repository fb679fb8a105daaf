/** The result of a build or a check, as a person or a script wants it. */
import type { BuildResult } from '../build/result.js';
import type { ParsedArgs } from './args.js';
import { EXIT, type ExitCode, type Io, painter, UsageError, write } from './io.js';
import { formatMessages, formatSummary } from './report.js';

const REPORTERS = ['text', 'json'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** The reporter that was asked for; throws a UsageError for one that there is not. */
export function reporterOf({ values }: ParsedArgs): Reporter {
  const asked = values['reporter'] ?? 'text';
  const found = REPORTERS.find((name) => name === asked);
  if (found === undefined) throw new UsageError(`There is no reporter ${asked}: use text or json`);
  return found;
}

/** Prints the result: text to standard error and its summary to standard output, or one JSON document to the latter. */
export async function reportResult(
  result: BuildResult,
  { args, io, where, seconds }: { args: ParsedArgs; io: Io; where: string | null; seconds: number },
): Promise<ExitCode> {
  if (reporterOf(args) === 'json') {
    await write(io.stdout, `${JSON.stringify(result)}\n`);
  } else {
    const all = args.values['verbose'] === true;
    await write(io.stderr, formatMessages(result.messages, painter(io.stderr, io.env), all));
    const to = result.ok ? io.stdout : io.stderr;
    await write(to, formatSummary(result, where, seconds, painter(to, io.env)));
  }
  return result.ok ? EXIT.good : EXIT.content;
}
