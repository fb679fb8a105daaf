/** Links to a place in the same article, `[why](#why-now)`: they lead to a heading, or nowhere. */
import type { Definition, Heading, Link, Root } from 'mdast';
import { bySlug, fragmentOf } from '../core/heading-ids.js';
import { visit } from '../core/markdown-nodes.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';

/** So many are told which heading was meant: to find out costs the more the more headings there are. */
const SUGGESTED = 20;

/** A message for each that leads nowhere; `title`: the heading that is no part of the text. */
export function deadFragments(root: Root, title: Heading | null, shift: number, path: string): Message[] {
  const headings: Heading[] = [];
  const links = new Map<string, Link | Definition>();
  visit(root, (node) => {
    if (node.type === 'heading' && node !== title) headings.push(node);
    if (node.type !== 'link' && node.type !== 'definition') return;
    const fragment = fragmentOf(node.url);
    if (fragment !== null && !links.has(fragment)) links.set(fragment, node);
  });
  if (links.size === 0) return [];
  const slugs = bySlug(headings);
  const dead = [...links].filter(([fragment]) => !slugs.has(fragment));
  return dead.map(([fragment, { url, position }], index) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    const meant = index < SUGGESTED ? didYouMean(fragment, [...slugs.keys()]) : '';
    const reason = `The link \`${url}\` leads to no heading of the article${meant === '' ? '' : `.${meant}`}`;
    return message('markdown:fragment', reason, { path, line: line + shift, column });
  });
}
