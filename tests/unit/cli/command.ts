/** Runs a command in this process, with streams of its own. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../../src/cli/run.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const untilStopped = async (): Promise<void> => {};

export async function newsline(
  args: readonly string[],
  { cwd = '/', stdin = '', env = {} }: { cwd?: string; stdin?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(stdout), text(stderr)]);
  const io = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, cwd, env, untilStopped };
  const code = await run(args, io);
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, stdout: out, stderr: err };
}
