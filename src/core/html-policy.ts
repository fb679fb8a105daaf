/**
 * The HTML that an article in Markdown may have: what GitHub lets through (hast-util-sanitize), with what news texts
 * have besides (figures, marks, times) and without what HTML calls obsolete. Nothing that runs, plays by itself, loads a
 * page of others, or sets its own looks: `class` is let through, since a site can give a class its looks in a stylesheet of its own.
 */

export const ELEMENTS: ReadonlySet<string> = new Set([
  // What there is most of stands first: hast-util-sanitize looks through them in this order.
  ...['p', 'a', 'em', 'strong', 'li', 'td', 'tr', 'h2', 'h3', 'ul', 'ol', 'blockquote', 'img', 'br', 'code', 'sup'],
  ...['table', 'thead', 'tbody', 'th', 'h1', 'h4', 'h5', 'h6', 'hr', 'pre', 'del', 'section', 'figure', 'figcaption'],
  ...['div', 'span', 'aside', 'address', 'details', 'summary', 'caption', 'colgroup', 'col', 'tfoot', 'dl', 'dt', 'dd'],
  ...['i', 'b', 'u', 's', 'ins', 'sub', 'small', 'mark', 'abbr', 'cite', 'dfn', 'q', 'time', 'kbd', 'samp', 'var'],
  ...['bdi', 'bdo', 'wbr', 'ruby', 'rt', 'rp', 'video', 'audio', 'source', 'track'],
]);

export const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

/** What is in them is no text: code, drawings, what is shown where a player is not. They go with all of it. */
export const HOLLOW: ReadonlySet<string> = new Set([
  ...['script', 'style', 'iframe', 'noembed', 'noframes', 'textarea', 'title', 'xmp', 'plaintext', 'template'],
  ...['svg', 'math', 'canvas', 'object', 'select', 'datalist'],
]);

/** Of what is in them only their `SOURCES` stay: the rest is what a browser without players would show. */
export const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio']);

/** What a player plays and shows; nowhere else. */
export const SOURCES: ReadonlySet<string> = new Set(['source', 'track']);

/** An attribute that takes any value, or one with a pattern for its values. */
type Attribute = string | readonly [name: string, values: RegExp];

const NUMBER = /^\d{1,6}$/;
const ALIGNED = ['align', /^(?:left|center|right)$/i] as const;
const CELL = [['colspan', NUMBER], ['rowspan', NUMBER], ['scope', /^(?:col|row)(?:group)?$/i], ALIGNED] as const;

/** The reader starts it, and nothing of it is loaded before. */
export const AT_REST: ReadonlyMap<string, string> = new Map([
  ['controls', ''],
  ['preload', 'none'],
]);

const SET_FOR_PLAYERS = ['controls', ['preload', /^none$/]] as const;

/** By element; those of `*` may stand in all of them. */
export const ATTRIBUTES: Readonly<Record<string, readonly Attribute[]>> = {
  '*': [
    ...['class', 'title', 'aria-label'],
    ...[['id', /^[^\t\n\f\r ]+$/] as const, ['lang', /^[\w-]+$/] as const, ['dir', /^(?:ltr|rtl|auto)$/i] as const],
  ],
  a: ['href', 'name', 'rel', ['hreflang', /^[\w-]+$/], ['target', /^_blank$/]],
  img: ['src', 'alt', ['width', NUMBER], ['height', NUMBER]],
  video: ['src', 'poster', 'loop', 'muted', 'playsinline', ['width', NUMBER], ['height', NUMBER], ...SET_FOR_PLAYERS],
  audio: ['src', 'loop', 'muted', ...SET_FOR_PLAYERS],
  source: ['src', ['type', /^(?:audio|video)\/[\w.+-]+$/i]],
  track: [
    'src',
    ['kind', /^(?:captions|chapters|descriptions|subtitles)$/i],
    ['srclang', /^[\w-]+$/],
    'label',
    'default',
  ],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['cite', 'datetime'],
  ins: ['cite', 'datetime'],
  time: ['datetime'],
  details: ['open'],
  ol: [['start', /^-?\d{1,6}$/], ['type', /^[1aAiI]$/], 'reversed'],
  li: [['value', /^-?\d{1,6}$/]],
  col: [['span', NUMBER]],
  colgroup: [['span', NUMBER]],
  th: CELL,
  td: CELL,
};

/** Of a picture pages say themselves when it is loaded, and in which sizes; without `title` below it, `alt` says it all. */
const OF_PICTURES: ReadonlySet<string> = new Set(['decoding', 'fetchpriority', 'loading', 'sizes', 'srcset']);

/** What browsers may offer besides; see also `AT_REST`. */
const OF_PLAYERS: ReadonlySet<string> = new Set(['controlslist', 'crossorigin', 'disablepictureinpicture']);

/** By the attribute that holds an address, what it may begin with where it is not relative. */
export const PROTOCOLS: Readonly<Record<string, readonly string[]>> = {
  href: ['http', 'https', 'mailto', 'tel'],
  src: ['http', 'https'],
  poster: ['http', 'https'],
  cite: ['http', 'https'],
};

/** What becomes of an attribute: `moot` when nobody misses it. All names in small letters. */
export function fateOf(element: string, name: string, value: string): 'kept' | 'moot' | 'lost' | 'unsafe' {
  if (isMoot(element, name)) return 'moot';
  const own = Object.hasOwn(ATTRIBUTES, element) ? ATTRIBUTES[element] : [];
  const found = [...(own ?? []), ...(ATTRIBUTES['*'] ?? [])].find((each) => each === name || each[0] === name);
  if (found === undefined) return 'lost';
  if (typeof found !== 'string' && !found[1].test(value)) return 'lost';
  const protocols = Object.hasOwn(PROTOCOLS, name) ? PROTOCOLS[name] : undefined;
  return protocols === undefined || isSafeAddress(value, protocols) ? 'kept' : 'unsafe';
}

function isMoot(element: string, name: string): boolean {
  return PLAYERS.has(element) ? OF_PLAYERS.has(name) || AT_REST.has(name) : element === 'img' && OF_PICTURES.has(name);
}

/** As hast-util-sanitize sees it: `a/b:c` and `?a:b` have no scheme. */
export function isSafeAddress(url: string, protocols: readonly string[]): boolean {
  const scheme = /^[^:/?#]*(?=:)/.exec(url)?.[0];
  return scheme === undefined || protocols.includes(scheme);
}
