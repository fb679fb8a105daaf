/** Relative links, so that the site works wherever its folder is put. */

/** Needs no encoding: all paths that Newsline makes, but not all names of assets. */
const SAFE = /^[\w./-]*$/;

/** The link from any page of the host; `root`: where the site lies on it, as `/gazette/`. */
export function rootHref(root: string, to: string): string {
  return root + (to === 'index.html' ? '' : relativeHref('index.html', to));
}

/**
 * The link from one page to another, both relative to the site's folder: from `2024/06/18/a.html` to
 * `index.html` it is `../../../index.html`, to `2024/06/18/b.html#c` it is `b.html#c`.
 */
export function relativeHref(from: string, to: string): string {
  const hashAt = to.indexOf('#');
  const path = hashAt === -1 ? to : to.slice(0, hashAt);
  const hash = hashAt === -1 ? '' : to.slice(hashAt);
  if (path === from && hash !== '') return hash;
  // The folders that both lie in; the names themselves do not count.
  let shared = 0;
  for (let at = 0; at < from.length && at < path.length && from[at] === path[at]; at += 1) {
    if (from[at] === '/') shared = at + 1;
  }
  let up = '';
  for (let at = from.indexOf('/', shared); at !== -1; at = from.indexOf('/', at + 1)) up += '../';
  const rest = path.slice(shared);
  const target = up + (SAFE.test(rest) ? rest : rest.split('/').map(encodeURIComponent).join('/'));
  return (target === '' ? './' : target) + hash;
}
