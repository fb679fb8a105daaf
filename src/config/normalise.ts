/** From what the person wrote to what the stages read: sections spelled out, URLs and tags in one form, frozen. */
import { slugOr } from '../core/slug.js';
import type { Config, RawConfig, SectionConfig } from './schema.js';

/** Two sections that would lie at the same path. */
export interface SectionClash {
  /** Of the later one, in the list. */
  readonly index: number;
  readonly first: SectionConfig;
  readonly second: SectionConfig;
}

/** The configuration as the stages see it, and what is wrong with the sections taken together. */
export function normalise(raw: RawConfig): { config: Config; clashes: readonly SectionClash[] } {
  const sections = raw.sections.map(spellOut);
  const clashes: SectionClash[] = [];
  const bySlug = new Map<string, SectionConfig>();
  for (const [index, second] of sections.entries()) {
    const first = bySlug.get(second.slug);
    if (first) clashes.push({ index, first, second });
    else bySlug.set(second.slug, second);
  }
  const config = {
    ...raw,
    baseUrl: raw.baseUrl === null ? null : folderOf(raw.baseUrl),
    language: canonical(raw.language),
    sections,
  };
  return { config: deepFreeze(config), clashes };
}

function spellOut(section: RawConfig['sections'][number]): SectionConfig {
  if (typeof section === 'string') return { name: section, slug: slugOr(section, 'section'), description: null };
  return {
    name: section.name,
    slug: section.slug ?? slugOr(section.name, 'section'),
    description: section.description ?? null,
  };
}

/** `https://example.org/news?` → `https://example.org/news/` */
function folderOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`);
}

/** `EN-us` → `en-US`. */
function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
