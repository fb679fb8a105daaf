/** Whether a build makes the site's index anew, which must be known before the first source is parsed. */
import type { Store } from './store.js';

/** What an index names. */
const KINDS = ['group', 'heads', 'used', 'rows', 'month', 'mention', 'page', 'pages'];

/** Is there no index? What a build that died has left of one is forgotten then. */
export function beginsAnew(store: Store): boolean {
  if (!store.keeps || store.getEncoded('index') !== null) return false;
  forgetIndex(store);
  return true;
}

/** First the index, so that there is none while what it names is replaced. */
export function forgetIndex(store: Store): void {
  store.remove('index');
  for (const kind of KINDS) store.removeAll(kind);
}
