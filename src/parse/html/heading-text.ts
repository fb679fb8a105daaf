/**
 * The headline of a heading that holds more than it:
 *
 *     <h1><span class="kicker">Working life</span> How the depot was kept</h1>
 *     <h1><span class="headline">How the depot was kept</span> <small class="subtitle">By a close vote</small></h1>
 */
import { clean } from '../lines.js';
import { textOf } from './metadata/meta.js';
import { wordsOf } from './title.js';
import { type HtmlElement, type HtmlNode, isElement } from './tree.js';

/** `text` less the parts beside the headline; `block`: the element that it stands in. */
export function headlineIn(block: HtmlElement, text: string): string {
  if (!/^h[1-6]$/.test(block.name)) return text;
  const parts = partsOf(block).filter((part) => wordsOf(textIn(part)).length > 0);
  const named = parts.filter((part) => isNamed(part, HEADLINE) && !isNamed(part, BESIDE));
  const own = named.length > 0 ? named : parts.filter((part) => !isNamed(part, BESIDE));
  const kept = clean(own.map(textIn).join(' '));
  if (own.length === parts.length || wordsOf(kept).length < LEAST_WORDS || !text.includes(kept)) return text;
  // `Working life: How the depot was kept` is one headline.
  return text.slice(0, text.indexOf(kept)).trimEnd().endsWith(':') ? text : kept;
}

/** A heading is hardly one word, and what is beside it may be. */
const LEAST_WORDS = 2;

/** `article__topline`, `entry-subtitle`, `visually-hidden` */
const BESIDE =
  /(?:^|[-_])(?:kicker|top-?line|over-?line|roof-?line|dach-?zeile|ober-?zeile|spitzmarke|(?:pre|top|over|super|sub|unter)-?(?:title|titel|headline|heading)|sub-?line|eyebrow|badge|flag|label|premium|paid|ressort|rubri[ck]|hidden|sr-only|screen-?reader(?:-text)?)(?:$|[-_])/i;
const HEADLINE = /(?:^|[-_])(?:headline|title|titel)(?:$|[-_])/i;

function isNamed(node: HtmlNode, words: RegExp): boolean {
  return isElement(node) && (node.attributes.get('class') ?? '').split(/\s+/).some((name) => words.test(name));
}

/** What stands side by side in the heading, however often it is wrapped: `<h1><a><span>…</span> <span>…`. */
function partsOf(element: HtmlElement): readonly HtmlNode[] {
  let parts: readonly HtmlNode[] = [];
  for (let at: HtmlNode | undefined = element; at !== undefined && isElement(at); ) {
    parts = at.children.filter((child) => textIn(child).trim() !== '');
    at = parts.length === 1 ? parts[0] : undefined;
  }
  return parts;
}

function textIn(node: HtmlNode): string {
  return isElement(node) ? textOf(node) : node.text;
}
