/** What links can lead to in a Markdown text. */
import type { Heading, Root } from 'mdast';
import { bySlug, htmlId } from '../core/heading-ids.js';
import { visit } from '../core/markdown-nodes.js';

export interface Anchors {
  /** Slugs of headings: `## Why now?` is `why-now`. */
  readonly headings: readonly string[];
  /** As HTML has them; on pages they have a prefix, which links from the same text get. */
  readonly ids: readonly string[];
}

/** `title`: the heading that is no part of the text. */
export function anchorsIn(root: Root, title: Heading | null): Anchors {
  const headings: Heading[] = [];
  const ids: string[] = [];
  visit(root, (node) => {
    if (node.type === 'heading' && node !== title) headings.push(node);
    else if (node.type === 'html')
      ids.push(
        ...(node.data?.tags ?? []).flatMap(({ attributes }) => attributes.get('id') ?? attributes.get('name') ?? []),
      );
  });
  return { headings: [...bySlug(headings).keys()], ids };
}

/** As links from other texts name them. */
export function fromElsewhere({ headings, ids }: Anchors): string[] {
  return [...headings, ...ids.map(htmlId)];
}
