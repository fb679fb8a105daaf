/** What a page's bytes depend on besides its model: its template, those that this one uses, words, configuration. */
import type { Config } from '../config/schema.js';
import { sha256 } from '../core/hash.js';
import { SHARE_CARD, type Theme } from '../render/index.js';

/** `include('partials/labels', …)`, `layout("layouts/base")` */
const USES = /\b(?:include|includeAsync|layout)\b(?:\s*\(\s*(['"`])([\w./-]+)\1\s*[,)])?/g;

/** Names by which a template may reach another one in a way that is not seen here. */
const DYNAMIC = /\bthis\b|\beval\b|\bFunction\b/;

/** Helpers that put an asset's text into the page: the second one where the site wants that. */
const INLINES = { linked: /\bstylesheet\b/, inline: /\bstylesheet\b|\bstyles\b/ };

/** A function from a template's name to the hash of all that its pages depend on besides their paths and models. */
export function templateKeys(theme: Theme, config: Config): (template: string) => string {
  // What is said of single sources is in their records.
  const { overrides: _, ...shown } = config;
  const names = [...theme.assets.keys()];
  const common = sha256(JSON.stringify([shown, theme.strings, names]));
  const assets = sha256(names.map((name) => sha256(theme.assets.get(name) ?? '')).join());
  const keys = new Map<string, string>();
  keys.set(SHARE_CARD, sha256(JSON.stringify([config.title, config.language])));
  return (template) => {
    const known = keys.get(template);
    if (known !== undefined) return known;
    const used = closure(theme, template);
    const texts = [...used].sort().map((name) => [name, theme.templates.get(name)?.text ?? null] as const);
    const inlined = texts.some(([, text]) => text !== null && INLINES[config.styles].test(text));
    // Half of its digits do, as each page tells them.
    const key = sha256(JSON.stringify([common, template, texts, inlined ? assets : null])).slice(0, 32);
    keys.set(template, key);
    return key;
  };
}

/** Names of the templates that `template` may use, itself included; all of them where that cannot be read from it. */
function closure(theme: Theme, template: string): Set<string> {
  const used = new Set([template]);
  for (const name of used) {
    const text = theme.templates.get(name)?.text ?? '';
    if (DYNAMIC.test(text)) return new Set(theme.templates.keys());
    for (const [, quote, target = ''] of text.matchAll(USES)) {
      if (quote === undefined) return new Set(theme.templates.keys());
      // As the engine finds them: from the theme's folder, with or without the ending.
      used.add(target.replace(/^\.?\//, '').replace(/\.eta$/, ''));
    }
  }
  return used;
}
