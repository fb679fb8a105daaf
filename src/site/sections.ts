/** Sections: those that the configuration names, then those that only articles name. */
import type { Config } from '../config/schema.js';
import { message, type Place } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { slugOr } from '../core/slug.js';
import { didYouMean } from '../core/suggest.js';
import type { SiteSection } from './model.js';
import type { SectionPart } from './month-summary.js';

export interface Sections {
  readonly list: readonly SiteSection[];
  /** Slug of the section that a name in a source means; null for none. */
  find(name: string | null): string | null;
}

/**
 * A section is its slug: "Politics", "POLITICS" and "politics" are one. `parts` are sorted by their oldest story, oldest
 * first, so that a found section keeps the spelling it had first. `said`: where the configuration names the section
 * of a source.
 */
export function resolveSections(
  parts: readonly Pick<SectionPart, 'name' | 'source' | 'line'>[],
  config: Config,
  said: (source: string, section: string) => Place | null,
): { sections: Sections; messages: Message[] } {
  const messages: Message[] = [];
  const bySlug = new Map<string, SiteSection>();
  /** Slug of a name → slug of its section, which the configuration may set otherwise. */
  const meant = new Map<string, string>();
  const add = (name: string, slug: string, description: string | null): void => {
    if (!bySlug.has(slug)) bySlug.set(slug, { name, slug, path: `section/${slug}.html`, description });
  };
  for (const { name, slug, description } of config.sections) {
    const safe = slugOr(slug || name, 'section');
    add(name, safe, description);
    meant.set(slugOr(name, 'section'), safe);
  }
  const configured = [...bySlug.values()];
  const names = configured.map((section) => section.name);
  const slugs = new Map<string, string>();
  const find = (name: string | null): string | null => {
    if (name === null || name.trim() === '') return null;
    let slug = slugs.get(name);
    if (slug === undefined) {
      slug = slugOr(name, 'section');
      slugs.set(name, slug);
    }
    return bySlug.has(slug) ? slug : (meant.get(slug) ?? null);
  };
  for (const { name: written, source, line } of parts) {
    if (written === null || written.trim() === '' || find(written) !== null) continue;
    const name = written.trim();
    add(name, slugOr(name, 'section'), null);
    if (configured.length === 0 || source === null) continue;
    const { path, lines } = source;
    const place = line === undefined ? (said(path, name) ?? { path, line: lines[0] }) : { path, line };
    const reason = `No section \`${name}\` in content/site.yaml.${didYouMean(name, names)}`;
    messages.push(message('site:unknown-section', reason, place));
  }
  const found = [...bySlug.values()].slice(configured.length).sort((left, right) => (left.slug < right.slug ? -1 : 1));
  return { sections: { list: [...configured, ...found], find }, messages };
}
