/**
 * What hosts read in the place of the pages at former paths: `_redirects` of Netlify and of Cloudflare Pages
 * (`/from /to status`, one a line), `.htaccess` of Apache (mod_alias).
 */
import type { HostRedirectsModel } from '../../core/machine-files.js';
import { decodeAddress } from '../../core/percent.js';
import type { Format } from './format.js';

/** `2019/quay/index.html` is asked for as `2019/quay/`. */
const INDEX = /(?:^|(?<=\/))index\.html$/;

export const hostRedirects: Format<HostRedirectsModel> = ({ redirects }, { config }) => {
  const root = config.baseUrl === null ? '/' : new URL(config.baseUrl).pathname;
  const address = (path: string): string => root + encodeURI(path.replace(INDEX, ''));
  if (config.redirects === 'apache')
    return redirects
      .map(({ from, to }) => `RedirectMatch 301 "${pattern(decodeAddress(root) + from)}" "${literal(address(to))}"\n`)
      .join('');
  // At each former path lies a page. Netlify redirects all the same where the status has a `!`, which Cloudflare,
  // where redirects come before files anyway, does not know.
  const status = config.redirects === 'netlify' ? '301!' : '301';
  return redirects.map(({ from, to }) => `${address(from)} ${address(to)} ${status}\n`).join('');
};

/** Of the path as Apache compares it: decoded, with or without the name of the index. (`Redirect` would take all below it.) */
function pattern(path: string): string {
  const folder = path.replace(INDEX, '');
  const plain = folder.replace(/[$^()[\]{}.*+?|\\]/g, '\\$&');
  return folder === path ? `^${plain}$` : `^${plain}(?:index\\.html)?$`;
}

/** Apache puts what was matched in the place of `$1` and `&`. */
function literal(address: string): string {
  return address.replaceAll('$', '%24').replaceAll('&', '%26');
}
