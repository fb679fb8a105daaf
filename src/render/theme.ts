/** A theme: templates, strings and assets, gathered from folders of which the first that has a file gives it. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { checkTemplates } from './engine.js';
import { readStrings, type Strings, type StringsFile } from './strings.js';

export interface TemplateFile {
  /** As messages name it: `templates/article.eta`. */
  readonly path: string;
  readonly text: string;
}

/** Plain data: it can cross threads and be hashed. */
export interface Theme {
  /** By name, without `.eta`: `article`, `partials/teaser`. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** By path in the site's folder: `assets/style.css`. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** In the site's language. */
  readonly strings: Strings;
}

/** Templates that pages name; a theme without one of them is not whole. */
const REQUIRED = [
  ...['front', 'article', 'ticker', 'section', 'tag', 'author', 'terms', 'listing-month'],
  ...['day', 'month', 'year', 'archive', 'embed', 'search', 'redirect', 'not-found'],
];

/**
 * What a theme has of the default one unless it brings its own: words, icons (the web manifest names them), and
 * partials, among them what previews and feed readers look for in `<head>`. Pages and their looks are its own.
 */
const SHARED = /^(?:strings|partials)\/|^assets\/(?:icon|favicon|apple-touch-icon)/;

interface Found {
  /** With `/`, relative to the theme's folder. */
  readonly name: string;
  readonly path: string;
}

/**
 * The theme in `folders`, from the most to the least specific (the site's own `templates/`, then the theme);
 * folders that do not exist are passed over. What all of them lack of words, icons and partials is taken from
 * `shared`, the default theme. `.eta` files are templates, `strings/*.yaml` are strings, all that lies in `assets/`
 * is copied to the site, and other files are left alone. `language` is the site's. Messages tell of templates that
 * cannot be read as such, and of files that nothing uses.
 */
export async function loadTheme(
  folders: readonly string[],
  language: string,
  shared: string | null = null,
): Promise<{ theme: Theme; messages: Message[] }> {
  const distinct = [...new Map(folders.map((folder) => [resolve(folder), folder])).values()];
  const lists = await Promise.all(distinct.map(listFiles));
  if (shared !== null && !distinct.some((folder) => resolve(folder) === resolve(shared))) {
    lists.push((await listFiles(shared)).filter(({ name }) => SHARED.test(name)));
  }
  const templates = new Map<string, TemplateFile>();
  const assets = new Map<string, Uint8Array>();
  const strings: StringsFile[] = [];
  for (const [rank, list] of lists.entries()) {
    for (const { name, path } of list) {
      const template = /^(.+)\.eta$/.exec(name)?.[1];
      const language = /^strings\/([A-Za-z0-9-]+)\.yaml$/.exec(name)?.[1];
      if (name.startsWith('assets/')) {
        if (!assets.has(name)) assets.set(name, await readFile(path));
      } else if (language !== undefined) strings.push({ path, language, rank, text: await readText(path) });
      else if (template !== undefined && !templates.has(template)) {
        templates.set(template, { path, text: await readText(path) });
      }
    }
  }
  const read = await readStrings(strings, language);
  const messages = [
    ...REQUIRED.filter((name) => !templates.has(name)).map((name) => missing(name, distinct)),
    ...checkTemplates(templates),
    ...unused(templates, lists),
    ...read.messages,
  ];
  return { theme: { templates: sorted(templates), assets: sorted(assets), strings: read.strings }, messages };
}

/** All files below `folder`, sorted; no hidden ones, no links, which might lead anywhere, and no other themes. */
async function listFiles(folder: string): Promise<Found[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const base = resolve(folder).length + 1;
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(resolve(entry.parentPath), entry.name).slice(base).split(sep).join('/'))
      .filter((name) => !name.startsWith('themes/') && !name.split('/').some((part) => part.startsWith('.')))
      .sort()
      .map((name) => ({ name, path: join(folder, name).split(sep).join('/') }));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`Cannot read the theme in ${folder}`, { cause });
  }
}

async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readFile(path));
}

function missing(name: string, folders: readonly string[]): Message {
  return message('theme:missing', `The theme has no template \`${name}.eta\``, { path: folders.at(-1) ?? 'templates' });
}

/** Templates that replace no other, that no page has and no template names: most likely misspelt. */
function unused(templates: ReadonlyMap<string, TemplateFile>, lists: readonly Found[][]): Message[] {
  const base = new Set([...REQUIRED, ...(lists.at(-1) ?? []).map(({ name }) => name.replace(/\.eta$/, ''))]);
  const texts = [...templates.values()].map(({ text }) => text);
  return [...templates]
    .filter(
      ([name]) => !base.has(name) && !texts.some((text) => text.includes(`'${name}'`) || text.includes(`"${name}"`)),
    )
    .map(([name, { path }]) =>
      message('theme:unused', `No page uses this template.${didYouMean(name, [...base])}`, { path }),
    );
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].sort(([left], [right]) => (left < right ? -1 : 1)));
}
