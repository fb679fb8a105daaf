/** The files of a theme, gathered from folders of which the first that has a file gives it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sha256 } from '../core/hash.js';
import type { Message } from '../core/records.js';
import { listTheme, unreadable } from './theme-listing.js';

export interface TemplateFile {
  /** As messages name it: `templates/article.eta`. */
  readonly path: string;
  readonly text: string;
}

export interface StringsFile {
  readonly path: string;
  /** BCP 47 tag: the file's name. */
  readonly language: string;
  /** 0 for the most specific folder of the theme. */
  readonly rank: number;
  readonly text: string;
}

export interface ThemeFiles {
  /** By name, without `.eta`: `article`, `partials/teaser`. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** By path in the site's folder: `assets/style.css`. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** In all languages. */
  readonly strings: readonly StringsFile[];
  /** The theme itself, which the others change, and names of templates and files that it has. */
  readonly base: { readonly folder: string; readonly names: readonly string[] };
  /** Of files that could not be read, and of what is no file. */
  readonly messages: readonly Message[];
  /** SHA-256 of all of them. */
  readonly hash: string;
}

/**
 * What a theme has of the default one unless it brings its own: words, icons (the web manifest names them), and
 * partials, among them what previews and feed readers look for in `<head>`. Pages and their looks are its own.
 */
const SHARED = /^(?:strings|partials)\/|^assets\/(?:icon|favicon|apple-touch-icon)/;

/**
 * The theme in `folders`, from the most to the least specific (the site's own `templates/`, then the theme);
 * folders that do not exist are passed over. What all of them lack of words, icons and partials is taken from
 * `shared`, the default theme. `.eta` files are templates, `strings/*.yaml` are strings, all that lies in `assets/`
 * is copied to the site, and other files are left alone.
 */
export function readTheme(folders: readonly string[], shared: string | null = null): ThemeFiles {
  const distinct = [...new Map(folders.map((folder) => [resolve(folder), folder])).values()];
  const listings = distinct.map(listTheme);
  const lists = listings.map(({ files }) => files);
  const messages = listings.flatMap((listing) => listing.messages);
  if (shared !== null && !distinct.some((folder) => resolve(folder) === resolve(shared))) {
    lists.push(listTheme(shared).files.filter(({ name }) => SHARED.test(name)));
  }
  const templates = new Map<string, TemplateFile>();
  const assets = new Map<string, Uint8Array>();
  const strings: StringsFile[] = [];
  for (const [rank, list] of lists.entries()) {
    for (const { name, path } of list) {
      const template = /^(.+)\.eta$/.exec(name)?.[1];
      const language = /^strings\/([A-Za-z0-9-]+)\.yaml$/.exec(name)?.[1];
      try {
        if (name.startsWith('assets/')) {
          if (!assets.has(name)) assets.set(name, readFileSync(path));
        } else if (language !== undefined) strings.push({ path, language, rank, text: readText(path) });
        else if (template !== undefined && !templates.has(template)) {
          templates.set(template, { path, text: readText(path) });
        }
      } catch (error) {
        messages.push(unreadable(path, error));
      }
    }
  }
  const names = (lists.at(-1) ?? []).map(({ name }) => name.replace(/\.eta$/, ''));
  const base = { folder: distinct.at(-1) ?? 'templates', names };
  const files = { templates: sorted(templates), assets: sorted(assets), strings, base, messages };
  return { ...files, hash: hashOf(files) };
}

function hashOf({ templates, assets, ...rest }: Omit<ThemeFiles, 'hash'>): string {
  const hashes = [...assets].map(([path, bytes]) => [path, sha256(bytes)]);
  return sha256(JSON.stringify([[...templates], hashes, rest]));
}

function readText(path: string): string {
  return new TextDecoder().decode(readFileSync(path));
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].sort(([left], [right]) => (left < right ? -1 : 1)));
}
