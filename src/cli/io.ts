/** The outside world of a command, handed in so that tests can hand in another. */
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Resolves when the command is asked to end (Ctrl+C); who does not wait for it ends at once. */
  untilStopped(): Promise<void>;
}

/** What scripts can rely on. */
export const EXIT = {
  good: 0,
  /** The content has errors; nothing was published. */
  content: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** The disk failed, or Newsline has a bug. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Format = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string;

/** Colours for a terminal that shows them; NO_COLOR and FORCE_COLOR decide over it (no-color.org, force-color.org). */
export function painter(stream: Writable, env: NodeJS.ProcessEnv): Paint {
  const terminal = stream as { isTTY?: boolean };
  const asked = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['FORCE_COLOR'] === '0' || env['TERM'] === 'dumb';
  const colours = asked || (terminal.isTTY === true && !refused);
  return (format, text) => (colours ? styleText(format, text, { validateStream: false }) : text);
}

/** Waits until the stream has room again, so that a long output does not pile up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text) || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    stream.on('drain', done).on('close', done).on('error', done);
  });
}

const UNSEEN = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text from a file, fit for one line of a terminal: what moves the cursor or turns the direction is shown as its code. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}
