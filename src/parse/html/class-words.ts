/**
 * What page builders call the parts of a page: words in `class`, `id`, `role`, `itemprop` and test ids. They name
 * things that every site has (a caption, a comment list), never a site's own.
 */
import type { HtmlElement } from './tree.js';

const WORDS = {
  body: 'articlebody story storybody text articletext content entry post article main maincontent copy richtext rich bodytext fliesstext artikel paragraph paragraphs textblock prose single',
  comment:
    'comment comments commentlist comentario comentarios kommentar kommentare commentaire commentaires disqus reply respond discussion forum reactions reaktionen',
  related:
    'related recommended recommend recommendations recommendation relacionadas relacionados similar trending popular mostread most readmore morefrom more teaser teasers suggestions suggested recirc recirculation outbrain taboola ligatus plista jetpack also yarpp crosslink crosslinks linklist verwandte relation relations linked inread seealso see topstories latest',
  share:
    'share sharing social socials sharer sharebar shares follow addtoany sharedaddy sharethis addthis shariff twitter facebook whatsapp print bookmark',
  caption:
    'caption figcaption credit credits copyright bildunterschrift legend legende subline source mediacaption picture image img photo photos figure media video player thumb thumbnail bild foto fotos bu',
  gallery: 'gallery galleries slideshow slide slides slider lightbox carousel',
  promotion:
    'newsletter subscribe subscription subscriptions signup paywall promo promotion promotional offer abo donate donation spenden cta banner campaign marketing premium piano registration register mailchimp popup modal overlay',
  advert:
    'ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsors anzeige werbung dfp adslot adbox adunit adsense commercial partner',
  consent: 'cookie cookies consent gdpr dsgvo cmp notice',
  navigation:
    'nav navigation menu menubar submenu breadcrumb breadcrumbs navbar navi topbar toolbar pagination pager pagenav skip dropdown tabs tab sitemap header masthead topnav hamburger search login user account',
  footer: 'footer foot colophon imprint impressum legal bottom',
  side: 'sidebar aside side widget widgets rail secondary complementary right left column rightcol leftcol sticky infobox factbox box',
  byline:
    'byline author authors autor autoren auteur writer authorbox bio biography vcard contributor contributors reporter',
  date: 'date dates time timestamp published pubdate datetime datum updated modified dateline posted',
  tags: 'tag tags keyword keywords topic topics tagcloud taglist category categories schlagworte themen cat labels taxonomy filed',
  meta: 'meta metadata info postinfo details detail statistics views count reading readtime rating ratings stars score vote votes',
  lead: 'lead lede intro dek standfirst subtitle subheadline subhead summary abstract excerpt vorspann kicker description deck leadtext einleitung sapo bajada entradilla chapo ingress',
  title: 'title headline headlines heading headings titel ueberschrift',
  hidden: 'hidden hide invisible screenreader visually visuallyhidden offscreen noprint',
  list: 'list lists items item card cards grid feed stream tile tiles index listing archive',
} as const satisfies Record<string, string>;

export type ClassKind = keyof typeof WORDS;
export const CLASS_KINDS = Object.keys(WORDS) as readonly ClassKind[];

/** Stems that are plain within longer words: `topcomments`, `articlebody`. */
const STEMS: readonly (readonly [ClassKind, RegExp])[] = [
  ['body', /(?:article|story|entry|post)-?_?(?:body|text|content)|rich-?text|body-?text/],
  ['comment', /comment|kommentar|disqus/],
  ['related', /relat|recommend|mostread|teaser|trending|outbrain|taboola|recirc/],
  ['share', /share|social/],
  ['caption', /caption|credit/],
  ['gallery', /galler|carousel|lightbox/],
  ['promotion', /newsletter|subscri|signup|promo|paywall|popup|modal/],
  ['advert', /advert|sponsor/],
  ['consent', /cookie|consent/],
  ['navigation', /breadcrumb|navi|menu|pagination/],
  ['footer', /footer/],
  ['side', /sidebar|widget/],
  ['byline', /author|byline/],
];

const bit = (kind: ClassKind): number => 1 << CLASS_KINDS.indexOf(kind);

const BY_WORD: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  for (const kind of CLASS_KINDS)
    for (const word of WORDS[kind].split(' ')) map.set(word, (map.get(word) ?? 0) | bit(kind));
  return map;
})();

const ATTRIBUTES = [
  'class',
  'id',
  'itemprop',
  'role',
  'data-testid',
  'data-component',
  'data-module',
  'data-type',
  'data-qa',
];
/** Names beyond this are generated. */
const LONGEST = 300;
const MOST_REMEMBERED = 5000;

/** Reads the names of a page's elements; many share theirs, so that each is read once. */
export class ClassReader {
  readonly #known = new Map<string, number>();

  /** Bit set over `CLASS_KINDS`. The names of the whole page (`<body class="single-post">`) say nothing. */
  kindsOf({ name, attributes }: HtmlElement): number {
    if (name === 'body' || name === 'html' || name === '#root') return 0;
    let names = name.includes('-') ? name : '';
    for (const attribute of ATTRIBUTES) {
      const value = attributes.get(attribute);
      if (value !== undefined) names += ` ${value.slice(0, LONGEST)}`;
    }
    if (names === '') return 0;
    const known = this.#known.get(names);
    if (known !== undefined) return known;
    const kinds = readNames(names);
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(names, kinds);
    return kinds;
  }
}

function readNames(names: string): number {
  const plain = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  let kinds = 0;
  let previous = '';
  for (const word of plain.split(/[^a-z]+/)) {
    kinds |= (BY_WORD.get(word) ?? 0) | (BY_WORD.get(previous + word) ?? 0);
    previous = word;
  }
  for (const [kind, stem] of STEMS) if (stem.test(plain)) kinds |= bit(kind);
  return kinds;
}

/** Whether it is one of the element's classes: names that have a meaning of their own, as those of hAtom and h-entry. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes.get('class') ?? '').split(/\s+/).includes(name);
}
