/** Links to a place in the same text, `[why](#why-now)`: they lead to a heading, or nowhere. */
import type { Heading, Root } from 'mdast';
import { bySlug, fragmentOf } from '../core/heading-ids.js';
import { visit } from '../core/markdown-nodes.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import type { WrittenLink } from './written-links.js';

/** So many are told which heading was meant: to find out costs the more the more headings there are. */
const SUGGESTED = 20;

/** A message for each that leads nowhere; `title`: the heading that is no part of the text. */
export function deadFragments(
  written: readonly WrittenLink[],
  root: Root,
  title: Heading | null,
  path: string,
): Message[] {
  const links = new Map<string, WrittenLink>();
  for (const link of written) {
    const fragment = fragmentOf(link.url);
    if (fragment !== null && !links.has(fragment)) links.set(fragment, link);
  }
  if (links.size === 0) return [];
  const targets = targetsIn(root, title);
  const dead = [...links].filter(([fragment]) => !targets.has(fragment));
  return dead.map(([fragment, { url, line, column }], index) => {
    const meant = index < SUGGESTED ? didYouMean(fragment, [...targets]) : '';
    const reason = `The link \`${url}\` leads to no heading of the text${meant === '' ? '' : `.${meant}`}`;
    return message('markdown:fragment', reason, { path, line, column });
  });
}

/** What a link can lead to: the slugs of headings, and ids in HTML. */
function targetsIn(root: Root, title: Heading | null): Set<string> {
  const headings: Heading[] = [];
  const ids: string[] = [];
  visit(root, (node) => {
    if (node.type === 'heading' && node !== title) headings.push(node);
    else if (node.type === 'html')
      ids.push(
        ...(node.data?.tags ?? []).flatMap(({ attributes }) => attributes.get('id') ?? attributes.get('name') ?? []),
      );
  });
  return new Set([...bySlug(headings).keys(), ...ids]);
}
