/** A site's theme: its words are read and its templates checked when one of its files changed, or the language. */
import type { Message } from '../core/records.js';
import type { Strings, Theme } from '../render/index.js';
import type { Store } from './store.js';
import type { SiteTheme } from './theme-folders.js';

/** Stored under `theme`. */
interface Kept {
  readonly state: string;
  readonly strings: Strings;
  readonly messages: readonly Message[];
}

/** The theme for a site in `language`, and what is wrong with it; null when there is none. */
export async function keptTheme(
  { files, messages }: SiteTheme,
  language: string,
  store: Store,
): Promise<{ theme: Theme | null; messages: readonly Message[] }> {
  if (files === null) return { theme: null, messages };
  const state = `${files.hash} ${language}`;
  const kept = store.get('theme') as Kept | null;
  if (kept?.state === state) {
    const { templates, assets } = files;
    return { theme: { templates, assets, strings: kept.strings }, messages: kept.messages };
  }
  const { loadTheme } = await import('../render/theme.js');
  const loaded = await loadTheme(files, language);
  store.put('theme', { state, strings: loaded.theme.strings, messages: loaded.messages } satisfies Kept);
  return loaded;
}
