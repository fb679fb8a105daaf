/** Redirects from former paths, the news line as JSON, the web manifest. */
import type { HostRedirectsModel, ManifestModel, RedirectModel, TickerJsonModel } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import { newestInputs, newestItems } from '../pages/ticker.js';
import type { Plan } from '../plan.js';
import { planned } from '../planned.js';
import { storyLink } from '../story-link.js';

/** A page at each former path, which leads on wherever the site lies. */
export function redirectPages({ redirects, common }: Plan): Page[] {
  return redirects.map(({ from, to }) =>
    planned(common, {
      path: from,
      template: 'redirect',
      inputs: [to.face],
      model: (): RedirectModel => {
        const { path, ...story } = storyLink(to);
        return { to: path, ...story };
      },
    }),
  );
}

/** For hosts that read such a file: an answer of the server, which costs readers no page. */
export function hostRedirects({ redirects, config }: Plan): Page[] {
  if (config.redirects === 'pages' || redirects.length === 0) return [];
  const model: HostRedirectsModel = { redirects: redirects.map(({ from, to }) => ({ from, to: to.path })) };
  return [{ path: config.redirects === 'apache' ? '.htaccess' : '_redirects', template: 'host-redirects', model }];
}

/** For the script of the ticker page, which looks in it for new items. */
export function tickerJson(plan: Plan): Page[] {
  if (plan.nav.ticker === null) return [];
  return [
    planned(plan.common, {
      path: 'ticker.json',
      template: 'ticker-json',
      inputs: newestInputs(plan),
      model: (): TickerJsonModel => ({ items: newestItems(plan).map(plan.item) }),
    }),
  ];
}

export function manifestFile({ config }: Plan): Page[] {
  if (config.baseUrl === null) return [];
  return [{ path: 'manifest.webmanifest', template: 'manifest', model: {} satisfies ManifestModel }];
}
