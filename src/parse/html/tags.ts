/** What HTML's element names say about structure (HTML Standard: 13.1.2.4 optional tags, 15.3 rendering). */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content. */
export const VOID = set(
  'area base basefont bgsound br col command embed frame hr img input link meta param source track wbr',
);

/** Elements that a browser shows as blocks: a line ends before and after them. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody tfoot thead tr ul xmp',
);

/** Elements with an empty line before and after. */
export const SPACED = set('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre figure table hr menu dir');

export const HEADING = set('h1 h2 h3 h4 h5 h6');

/** Elements whose content is never shown as text. */
export const SILENT = set(
  'script style template head title iframe object applet audio video canvas svg math map noembed noframes select datalist textarea meter progress',
);

/** Start tags that end an open `p`. */
export const ENDS_P = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul li dd dt',
);

/** Elements of phrasing: an end tag of one of them ends no block. */
export const FORMATTING = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var',
);

/** All blocks but `div`, `p`, `address` and the items themselves. */
const LIST_BARRIER = [...BLOCK].filter((name) => !/^(?:div|p|address|li|dt|dd)$/.test(name)).join(' ');

/** Elements that may stand in the head. */
export const OF_HEAD = set('html head title base link meta style script noscript template bgsound basefont');

/** The start tag on the left ends the open elements on the right, up to (not including) the barriers. */
export const IMPLIED: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly barrier: ReadonlySet<string> }
> = new Map(
  (
    [
      ['li', 'li', LIST_BARRIER],
      ['dt', 'dt dd', LIST_BARRIER],
      ['dd', 'dt dd', LIST_BARRIER],
      ['tr', 'tr td th caption colgroup', 'table'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['thead', 'thead tbody tfoot tr td th caption colgroup', 'table'],
      ['tbody', 'thead tbody tfoot tr td th caption colgroup', 'table'],
      ['tfoot', 'thead tbody tfoot tr td th caption colgroup', 'table'],
      ['option', 'option', 'select datalist optgroup'],
      ['optgroup', 'option optgroup', 'select'],
      ['button', 'button', ''],
    ] as const
  ).map(([tag, ends, barrier]) => [
    tag,
    { ends: set(ends), barrier: set(`${barrier} html body template td th`.trim()) },
  ]),
);

/** An end tag reaches no further up than these, unless it is their own or the table's. */
export const SCOPE = set('td th table caption template html');
export const TABLE_PARTS = set('table thead tbody tfoot tr td th caption');
