/** Which folders a site's theme is read from. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONFIG_PATH, type LoadedConfig } from '../config/load.js';
import type { Config } from '../config/schema.js';
import { message, type Place } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { readTheme, type ThemeFiles } from '../render/theme-files.js';

/** The default theme, which lies beside the compiled code as beside the source. */
export const BUILT_IN_THEME = fileURLToPath(new URL('../../templates', import.meta.url));

/** More themes, each a folder. */
const BUILT_IN_THEMES = join(BUILT_IN_THEME, 'themes');
const themesOf = (folder: string): string => join(folder, 'templates', 'themes');

const DEFAULT = 'default';

export interface SiteTheme {
  /** Null when there is no such theme, which a message tells. */
  readonly files: ThemeFiles | null;
  readonly messages: readonly Message[];
  /** Where the configuration says which language the theme is to have words in. */
  readonly language: Place;
}

/**
 * The theme that `config` names (at a place that `locate` knows), for the site in `folder`: the site's own
 * `templates/` over `templates/themes/NAME/` of the site or else of Newsline. For a name that is none it gives an error.
 */
export async function siteTheme(folder: string, config: Config, locate: LoadedConfig['locate']): Promise<SiteTheme> {
  const chosen = await themeFolder(folder, config.theme);
  const language = { path: CONFIG_PATH, ...locate?.(['language'], 'value') };
  if (chosen === null) {
    const known = [DEFAULT, ...(await themesIn(themesOf(folder))), ...(await themesIn(BUILT_IN_THEMES))];
    const names = [...new Set(known)].sort().join(', ');
    const reason = `There is no theme \`${config.theme}\`; there are ${names}.${didYouMean(config.theme, known)}`;
    const place = { path: CONFIG_PATH, ...locate?.(['theme'], 'value') };
    return { files: null, messages: [message('theme:unknown', reason, place)], language };
  }
  const own = join(folder, 'templates');
  // In Newsline's own folder the default theme is no site's own one.
  const folders = resolve(own) === resolve(BUILT_IN_THEME) ? [chosen] : [own, chosen];
  return { files: readTheme(folders, BUILT_IN_THEME), messages: [], language };
}

/** Null when there is none of that name. */
async function themeFolder(folder: string, name: string): Promise<string | null> {
  for (const themes of [themesOf(folder), BUILT_IN_THEMES]) {
    if ((await themesIn(themes)).includes(name)) return join(themes, name);
  }
  return name === DEFAULT ? BUILT_IN_THEME : null;
}

/** Names of the folders in `themes`; none when it is not there. */
async function themesIn(themes: string): Promise<string[]> {
  try {
    const entries = await readdir(themes, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return [];
    throw new Error(`Cannot read the themes in ${themes}`, { cause });
  }
}
