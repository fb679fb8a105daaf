/** The file `_redirects` of Netlify and of Cloudflare Pages: `/from /to status`, one a line. */
import type { HostRedirectsModel } from '../../core/machine-files.js';
import type { Format } from './format.js';

export const hostRedirects: Format<HostRedirectsModel> = ({ redirects }, { config }) => {
  const root = config.baseUrl === null ? '/' : new URL(config.baseUrl).pathname;
  // At each former path lies a page. Netlify redirects all the same where the status has a `!`, which Cloudflare,
  // where redirects come before files anyway, does not know.
  const status = config.redirects === 'netlify' ? '301!' : '301';
  const address = (path: string): string => encodeURI(`${root}${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
  return redirects.map(({ from, to }) => `${address(from)} ${address(to)} ${status}\n`).join('');
};
