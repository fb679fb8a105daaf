/** Addresses of the web and of mail as readers see them. */

export interface ContactLink {
  readonly name: string;
  /** Absolute, http or https, or `mailto:` and an address. */
  readonly url: string;
}

/** A link of the site's to elsewhere. */
export interface SiteLink extends ContactLink {
  /** An account or address of the newsroom itself: search engines and networks are told. */
  readonly own: boolean;
}

/** `https://www.example.org/@leyla` → `example.org`; `mailto:leyla@example.org` → `leyla@example.org` */
export function contactLink(url: string): ContactLink {
  const name = isMail({ url }) ? url.slice('mailto:'.length) : new URL(url).hostname.replace(/^www\./, '');
  return { name, url };
}

export function isMail({ url }: Pick<ContactLink, 'url'>): boolean {
  return url.startsWith('mailto:');
}
