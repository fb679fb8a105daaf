/** Former paths of articles: which of them can be redirects. */
import { isFileName } from '../../core/file-names.js';
import { message } from '../../core/messages.js';
import { decodeNames } from '../../core/percent.js';
import type { Message } from '../../core/records.js';
import type { SiteArticle } from '../model.js';
import { type Configured, saidAt } from '../said-at.js';
import type { SiteMonth } from '../site-month.js';

export interface Redirect {
  readonly from: string;
  readonly to: SiteArticle;
}

/**
 * A redirect for each alias, in the order of the articles' paths; a warning for each that cannot be a file, or whose
 * path is another page's, where it is named. `taken`: paths of all pages and files.
 */
export function resolveAliases(
  months: readonly SiteMonth[],
  taken: () => Iterable<string>,
  configured: Configured,
): { redirects: Redirect[]; messages: Message[] } {
  const redirects: Redirect[] = [];
  const messages: Message[] = [];
  const moved = months
    .filter(({ summary }) => summary.aliased > 0)
    .flatMap((of) => of.articles().filter(({ row }) => row.aliases.length > 0));
  if (moved.length === 0) return { redirects, messages };

  const occupied = new Occupied(taken());
  for (const to of moved.sort((left, right) => (left.path < right.path ? -1 : 1))) {
    for (const alias of new Set(to.row.aliases)) {
      const warn = (rule: 'site:unusable-alias' | 'site:taken-alias', reason: string): void => {
        messages.push(message(rule, reason, saidAt(to, 'aliases', alias, configured)));
      };
      const from = aliasPath(alias);
      if (from === to.path) continue;
      if (from === null) warn('site:unusable-alias', `The alias \`${alias}\` cannot be the path of a file`);
      else if (!occupied.add(from))
        warn('site:taken-alias', `There is a file of the site at the alias \`${alias}\` already`);
      else redirects.push({ from, to });
    }
  }
  return { redirects, messages };
}

/** `/2019/quay/` → `2019/quay/index.html`, `quay.html` → itself; null for what cannot be a file of the site. */
export function aliasPath(alias: string): string | null {
  const path = decodeNames(alias.trim()).replace(/^\//, '');
  const named = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = /\.html?$/i.test(named) ? named : `${named}/index.html`;
  return file.split('/').every(isFileName) ? file : null;
}

/** Paths that are taken, as file systems compare that do not tell `A` from `a`. */
class Occupied {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.#put(folded(path));
  }

  /** False when a file is there, or a folder in its place, or a file in the place of a folder that it lies in. */
  add(path: string): boolean {
    const key = folded(path);
    if (this.#files.has(key) || this.#folders.has(key)) return false;
    if (foldersOf(key).some((folder) => this.#files.has(folder))) return false;
    this.#put(key);
    return true;
  }

  #put(key: string): void {
    this.#files.add(key);
    for (const folder of foldersOf(key)) this.#folders.add(folder);
  }
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** `a/b/c.html` → `a`, `a/b` */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
