/** A theme: its templates and assets, and its words in the language of the site. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { checkTemplates } from './engine.js';
import { readStrings } from './read-strings.js';
import type { Strings } from './strings.js';
import type { ThemeFiles } from './theme-files.js';

/** Plain data: it can cross threads and be hashed. */
export interface Theme extends Pick<ThemeFiles, 'templates' | 'assets'> {
  readonly strings: Strings;
}

/** Templates that pages name; a theme without one of them is not whole. */
const REQUIRED = [
  ...['front', 'article', 'page', 'ticker', 'section', 'tag', 'author', 'terms', 'listing-month'],
  ...['day', 'month', 'year', 'archive', 'embed', 'search', 'redirect', 'not-found'],
];

/**
 * The theme that is in `files`, for a site in `language`. Messages tell of templates that cannot be read as such, of
 * those that are missing, of files that nothing uses, and of what is wrong with words.
 */
export async function loadTheme(files: ThemeFiles, language: string): Promise<{ theme: Theme; messages: Message[] }> {
  const { templates, assets } = files;
  const { strings, messages } = await readStrings(files.strings, language);
  return {
    theme: { templates, assets, strings },
    messages: [...files.messages, ...missing(files), ...checkTemplates(templates), ...unused(files), ...messages],
  };
}

function missing({ templates, base }: ThemeFiles): Message[] {
  return REQUIRED.filter((name) => !templates.has(name)).map((name) =>
    message('theme:missing', `The theme has no template \`${name}.eta\``, { path: base.folder }),
  );
}

/** Templates that replace no other, that no page has and no template names: most likely misspelt. */
function unused({ templates, base }: ThemeFiles): Message[] {
  const known = new Set([...REQUIRED, ...base.names]);
  const texts = [...templates.values()].map(({ text }) => text);
  return [...templates]
    .filter(
      ([name]) => !known.has(name) && !texts.some((text) => text.includes(`'${name}'`) || text.includes(`"${name}"`)),
    )
    .map(([name, { path }]) =>
      message('theme:unused', `No page uses this template.${didYouMean(name, [...known])}`, { path }),
    );
}
