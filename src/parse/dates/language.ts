/** Language tags as the lexicon knows them. */
import type { Order } from './scan.js';
import { dateLexicon } from './words.js';

/** Older or wider tags of one language. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
  ['tl', 'fil'],
  ['sh', 'sr'],
  ['mo', 'ro'],
  ['cmn', 'zh'],
  ['yue', 'zh'],
]);

/** `de-AT` → `de`, `no` → `nb`. */
function primaryLanguage(lang: string | null): string | null {
  if (lang === null) return null;
  const end = lang.search(/[-_]/);
  const primary = (end < 0 ? lang : lang.slice(0, end)).toLowerCase();
  return SAME.get(primary) ?? (primary === '' || primary === 'und' ? null : primary);
}

/** What the language, or its region, writes; null without a language. English without a region is American. */
export function defaultOrder(lang: string | null): Order | null {
  return habitsOf(lang).order;
}

interface Habits {
  readonly lang: string | null;
  readonly primary: string | null;
  readonly order: Order | null;
}

/** Of the language asked for last: a page has one, and many lines. */
let last: Habits | undefined;

export function habitsOf(lang: string | null): Habits {
  if (last?.lang !== lang) {
    const primary = primaryLanguage(lang);
    last = { lang, primary, order: orderOf(lang, primary) };
  }
  return last as Habits;
}

function orderOf(lang: string | null, primary: string | null): Order | null {
  if (lang === null || primary === null) return null;
  const { orders } = dateLexicon();
  const own = orders.get(lang.replace('_', '-'));
  if (own !== undefined) return own;
  // en-GB, en-DE, en-001
  if (primary === 'en' && lang.length > primary.length) return 'dmy';
  return orders.get(primary) ?? 'dmy';
}
