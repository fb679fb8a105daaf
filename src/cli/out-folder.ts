/** Where a site is written. */
import { join, resolve } from 'node:path';
import { refusal } from '../write/index.js';
import type { ParsedArgs } from './args.js';
import { UsageError } from './io.js';
import { shownPath } from './site-folder.js';

/** The absolute path of `--out`, or of `dist/` in the site's folder; throws a UsageError for one that must not be written to. */
export async function outFolder({ values }: ParsedArgs, folder: string, cwd: string): Promise<string> {
  const given = values['out'];
  const out = typeof given === 'string' ? resolve(cwd, given) : join(folder, 'dist');
  const switched = values['switch'] === true;
  const why = given === '' ? 'its name is empty' : await refusal(folder, out, { switched });
  if (why !== null) throw new UsageError(`The site is not written to ${shownPath(out, cwd)}: ${why}`);
  return out;
}
