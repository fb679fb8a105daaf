/** What is printed of a failure of the disk, or of Newsline itself. */
import { type Io, painter, visible } from './io.js';

/** The message of the error and of what caused it, one a line; with `DEBUG` set the stacks too. */
export function failureText(error: unknown, { stderr, env }: Pick<Io, 'stderr' | 'env'>): string {
  const text = chain(error, env['DEBUG'] !== undefined);
  return `${painter(stderr, env)('red', 'newsline failed:')} ${lines(text)}\n`;
}

function chain(error: unknown, withStack: boolean): string {
  const texts: string[] = [];
  for (let at: unknown = error, depth = 0; at !== undefined && depth < 8; depth += 1) {
    const text = at instanceof Error ? ((withStack ? at.stack : undefined) ?? at.message) : String(at);
    texts.push(depth === 0 ? text : `  because: ${text}`);
    at = at instanceof Error ? at.cause : undefined;
  }
  return texts.join('\n');
}

/** A text of several lines, each fit for a terminal. */
export function lines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
