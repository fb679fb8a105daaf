/** Relative links, so that the site works wherever its folder is put. */

/** Needs no encoding: all paths that Newsline makes, but not all names of assets. */
const SAFE = /^[\w./-]*$/;

/**
 * The link from one page to another, both relative to the site's folder: from `2024/06/18/a.html` to
 * `index.html` it is `../../../index.html`, to `2024/06/18/b.html#c` it is `b.html#c`.
 */
export function relativeHref(from: string, to: string): string {
  const [path = '', fragment] = to.split('#', 2);
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (path === from && hash !== '') return hash;
  const folders = from.split('/').slice(0, -1);
  const parts = path.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared += 1;
  const up = folders.slice(shared).map(() => '..');
  const rest = [...up, ...parts.slice(shared)];
  const target = (SAFE.test(path) ? rest : rest.map(encodeURIComponent)).join('/');
  return (target === '' ? './' : target) + hash;
}
