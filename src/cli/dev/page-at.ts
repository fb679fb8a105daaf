/** Which file of a built site an address means, as static hosts have it. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

export type Found =
  | { readonly kind: 'page'; readonly file: string }
  /** A folder, asked for without the slash that its relative links count on. */
  | { readonly kind: 'folder' }
  /** A file that is no page, if there is one. */
  | { readonly kind: 'file' }
  /** Nothing that is shown: it leads out of the folder, or is not there for readers. */
  | { readonly kind: 'none' };

const FILE: Found = { kind: 'file' };

/** `path`: of the address, decoded, without the slash at its start. */
export async function pageAt(out: string, path: string): Promise<Found> {
  const names = path.split('/');
  const isHidden = names.some((name) => name.startsWith('.') && name !== '.well-known');
  if (isHidden || path.includes('\0') || path.includes('\\')) return { kind: 'none' };
  const full = join(out, path);
  const found = await stat(full).catch(() => null);
  if (found?.isFile() && /\.html?$/.test(path)) return { kind: 'page', file: full };
  if (!found?.isDirectory()) return FILE;
  const index = join(full, 'index.html');
  if (!(await stat(index).catch(() => null))?.isFile()) return FILE;
  return path === '' || path.endsWith('/') ? { kind: 'page', file: index } : { kind: 'folder' };
}
