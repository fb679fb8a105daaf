/** Accounts and addresses of a person or an organization. */
import { type ContactLink, isMail } from '../../core/contact.js';
import { known } from './known.js';

/** `sameAs`: its pages elsewhere. `email`: the first of its addresses. */
export function contacts(links: readonly ContactLink[]) {
  const mail = links.find(isMail);
  const web = links.filter((link) => !isMail(link));
  return known({ email: mail?.url.slice('mailto:'.length), sameAs: web.map(({ url }) => url) });
}
