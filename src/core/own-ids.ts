/**
 * Ids that authors give their headings: `## Why now {#why}`, as Hugo, Eleventy with markdown-it-attrs and kramdown read
 * it. CommonMark has no such thing, so it comes as text.
 */
import type { Root } from 'mdast';
import { visit } from './markdown-nodes.js';

declare module 'mdast' {
  interface HeadingData {
    /** As the author gave it. */
    ownId?: string;
  }
}

/** At the end of a heading. An id has no dot: those with one are ours. */
export const HEADING_ID = / \{#([\p{L}\p{N}_-]{1,80})\}$/u;

/** Takes the ids out of the headings' text. */
export function takeOwnIds(tree: Root): Root {
  visit(tree, (node) => {
    if (node.type !== 'heading') return;
    const last = node.children.at(-1);
    const id = last?.type === 'text' ? HEADING_ID.exec(last.value) : null;
    if (last?.type !== 'text' || id === null) return;
    last.value = last.value.slice(0, id.index);
    node.data = { ...node.data, ownId: id[1] as string };
  });
  return tree;
}
