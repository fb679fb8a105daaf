/** `../port.html` on `https://example.org/news/` → `https://example.org/port.html`; null for what is no address of the web. */
export function webAddress(href: string, base: string | null = null): string | null {
  // Most files have no address, and to have `URL` throw took longer than to read their headline.
  if (href === '' && base === null) return null;
  try {
    const url = base === null ? new URL(href) : new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
