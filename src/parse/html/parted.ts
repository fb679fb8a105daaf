/**
 * Elements that follow each other within a line without a space, and are set apart by style sheets alone:
 *
 *     <a href="/n1"><span class="time">13:15</span><span class="text">Quay closed</span></a>
 *     <span class="author">Mara Lindqvist</span><span class="date">18 June</span>
 */
import { CLASS_KINDS, ClassReader } from './class-words.js';
import type { HtmlElement } from './tree.js';

/**
 * Whether a space belongs between two texts. `ended`: elements that end between them; `begun`: that begin; `before`: the
 * last character of the first. A part of a word may be one element too, `<b>H</b>arbour`, but hardly two.
 */
export function isParted(
  ended: readonly HtmlElement[],
  begun: readonly HtmlElement[],
  before: string,
  after: string,
): boolean {
  if (ended.length === 0 || begun.length === 0) return false;
  // A line may be long, and have many elements.
  const seam = before + (after[0] ?? '');
  if (!WORDS.test(seam)) return false;
  const all = [...ended, ...begun];
  if (all.some(({ name }) => WITHIN_WORDS.has(name))) return false;
  return all.some((element) => isApart(element) || element.name.includes('-')) || haveOtherLinks(ended, begun);
}

/** `m<sup>2</sup><sub>x</sub>`, readings above Japanese words */
const WITHIN_WORDS: ReadonlySet<string> = new Set(['sup', 'sub', 'ruby', 'rb', 'rt', 'rp', 'wbr']);
/** Other punctuation stays at what is beside it. */
const WORDS = /^[\p{L}\p{M}\p{Nd}\p{Pe}\p{Pf}.!?][\p{L}\p{Nd}]$/u;
const classes = new ClassReader();
const DATE = 1 << CLASS_KINDS.indexOf('date');
const BYLINE = 1 << CLASS_KINDS.indexOf('byline');

/** `<time>`, `<span class="posted-date">` */
export function isTime(element: HtmlElement): boolean {
  return element.name === 'time' || (classes.kindsOf(element) & DATE) !== 0;
}

/** A time, a name. */
function isApart(element: HtmlElement): boolean {
  return isTime(element) || (classes.kindsOf(element) & BYLINE) !== 0;
}

function haveOtherLinks(ended: readonly HtmlElement[], begun: readonly HtmlElement[]): boolean {
  const [left, right] = [ended, begun].map((elements) => elements.find(({ name }) => name === 'a'));
  return left !== undefined && right !== undefined && left.attributes.get('href') !== right.attributes.get('href');
}
