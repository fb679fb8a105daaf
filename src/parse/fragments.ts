/** Links to a place in the same text, `[why](#why-now)`: they lead to a heading, or nowhere. */
import { fragmentOf } from '../core/heading-ids.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import type { Anchors } from './anchors.js';
import type { WrittenLink } from './written-links.js';

/** So many are told which heading was meant: to find out costs the more the more headings there are. */
const SUGGESTED = 20;

/** A message for each that leads nowhere. */
export function deadFragments(written: readonly WrittenLink[], { headings, ids }: Anchors, path: string): Message[] {
  const links = new Map<string, WrittenLink>();
  for (const link of written) {
    const fragment = fragmentOf(link.url);
    if (fragment !== null && !links.has(fragment)) links.set(fragment, link);
  }
  if (links.size === 0) return [];
  const targets = new Set([...headings, ...ids]);
  const dead = [...links].filter(([fragment]) => !targets.has(fragment));
  return dead.map(([fragment, { url, line, column }], index) => {
    const meant = index < SUGGESTED ? didYouMean(fragment, [...targets]) : '';
    const reason = `The link \`${url}\` leads to no heading of the text${meant === '' ? '' : `.${meant}`}`;
    return message('markdown:fragment', reason, { path, line, column });
  });
}
