/** A site's theme: its words are read and its templates checked when one of its files changed, or the language. */
import type { Place } from '../core/messages.js';
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
  { files, messages, language: place }: SiteTheme,
  language: string,
  store: Store,
): Promise<{ theme: Theme | null; messages: readonly Message[] }> {
  if (files === null) return { theme: null, messages };
  const state = `${files.hash} ${language}`;
  const kept = store.get('theme') as Kept | null;
  if (kept?.state === state) {
    const { templates, assets } = files;
    return { theme: { templates, assets, strings: kept.strings }, messages: placed(kept.messages, place) };
  }
  const { loadTheme } = await import('../render/theme.js');
  const loaded = await loadTheme(files, language);
  store.put('theme', { state, strings: loaded.theme.strings, messages: loaded.messages } satisfies Kept);
  return { theme: loaded.theme, messages: placed(loaded.messages, place) };
}

/** That the theme lacks a language is told where the site asks for it, which may be another line each time. */
function placed(messages: readonly Message[], place: Place): Message[] {
  return messages.map((each) => (each.rule === 'theme:language' ? { ...each, ...place } : each));
}
