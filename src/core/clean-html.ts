/**
 * A piece of HTML in Markdown → the same without what pages do not have (html-policy.ts), and what was lost. Each tag
 * that stays is written anew with the attributes that stay, so that what a sanitiser looks at later is small and whole.
 */
import type { Tokenizer, TokenizerCallbacks } from 'htmlparser2';
import type { Nesting } from './html-nesting.js';
import { AT_REST, ELEMENTS, fateOf, HOLLOW, PLAYERS, SOURCES, VOID } from './html-policy.js';
import { onDemand } from './on-demand.js';

const htmlparser2 = onDemand<{ Tokenizer: typeof Tokenizer }>('htmlparser2');

/** A start tag that stays. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it stands in the piece. */
  readonly offset: number;
}

export interface Loss {
  /** `<iframe>`, `style`, `href="javascript:`, … */
  readonly what: string;
  readonly kind: 'element' | 'hollow' | 'attribute' | 'address' | 'code' | 'open';
  readonly offset: number;
}

export interface CleanHtml {
  readonly html: string;
  /** What a reader reads of it, with a line feed where a line ends. */
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly losses: readonly Loss[];
  /** The hollow element or the player that is open at its end. */
  readonly inside: string | null;
}

/** The text of these stands on lines of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre'],
  ...['figure', 'figcaption', 'div', 'section', 'aside', 'address', 'details', 'summary', 'table', 'caption', 'tr'],
]);

/** `inside`: the hollow element, of which nothing stays, or the player that is open at its start. `nesting` is told of what stays. */
export function cleanHtml(source: string, inside: string | null, nesting: Nesting): CleanHtml {
  const losses: Loss[] = [];
  const cleaner = new Cleaner(inside === null ? withoutCode(source, losses) : source, inside, nesting, losses);
  const { Tokenizer: Tokens } = htmlparser2();
  const tokenizer = new Tokens({ decodeEntities: true }, cleaner);
  tokenizer.write(cleaner.source);
  tokenizer.end();
  return cleaner;
}

/** `<?php … ?>`, `<![CDATA[ … ]]>`, `<!DOCTYPE html>`: to Markdown they are HTML, and begin a piece of it. */
const CODE = /^\s*(<\?\w*|<!\[CDATA\[|<!\w+)/i;

/** With blanks in its place. */
function withoutCode(source: string, losses: Loss[]): string {
  const [start, what] = CODE.exec(source) ?? [];
  if (start === undefined || what === undefined) return source;
  const end = what.startsWith('<?') ? '?>' : what.includes('[') ? ']]>' : '>';
  const at = source.indexOf(end, start.length);
  const length = at === -1 ? source.length : at + end.length;
  losses.push({ kind: 'code', what: what.slice(0, 20), offset: start.length - what.length });
  return ' '.repeat(length) + source.slice(length);
}

class Cleaner implements CleanHtml, TokenizerCallbacks {
  html = '';
  text = '';
  readonly tags: Tag[] = [];
  readonly losses: Loss[];
  readonly source: string;
  inside: string | null;
  /** Of its name, in each other. */
  private depth = 1;
  private readonly nesting: Nesting;
  /** All before it was seen. */
  private at = 0;
  private name = '';
  private offset = 0;
  private attributes = new Map<string, string>();
  private attribute = '';
  private value = '';

  constructor(source: string, inside: string | null, nesting: Nesting, losses: Loss[]) {
    this.source = source;
    this.losses = losses;
    this.nesting = nesting;
    this.inside = inside;
  }

  ontext(start: number, end: number): void {
    this.add(this.source.slice(start, end), end);
  }

  ontextentity(codepoint: number, end: number): void {
    this.add(String.fromCodePoint(codepoint), end);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase();
    this.offset = start - 1;
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if ((this.inside !== null && !this.isSource()) || this.attributes.has(this.attribute)) return;
    const isKept = ELEMENTS.has(this.name) && (this.isSource() || !SOURCES.has(this.name));
    const fate = isKept ? fateOf(this.name, this.attribute, this.value) : 'moot';
    if (fate === 'kept') this.attributes.set(this.attribute, this.value);
    else if (fate === 'unsafe') {
      const scheme = this.value.slice(0, this.value.indexOf(':') + 1).trim();
      this.lose('address', `${this.attribute}="${scheme.slice(0, 20)}…"`);
    } else if (fate === 'lost')
      this.lose('attribute', this.attribute.startsWith('data-') ? 'data-…' : this.attribute.slice(0, 40));
  }

  onopentagend(end: number): void {
    this.start(false);
    this.at = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.start(true);
    this.at = end + 1;
  }

  onclosetag(start: number, end: number): void {
    this.end(this.source.slice(start, end).trim().toLowerCase());
    this.at = end + 1;
  }

  oncomment(_: number, end: number, offset: number): void {
    // Without `-->` it goes on to the end, with what was to be read.
    const isOpen = offset === 0 && end >= this.source.length;
    if (!this.source.startsWith('<!--', this.at)) this.other(end);
    else this.leave(end, isOpen ? { kind: 'open', what: '<!--' } : null);
  }

  oncdata(_: number, end: number): void {
    this.other(end);
  }

  ondeclaration(_: number, end: number): void {
    this.other(end);
  }

  onprocessinginstruction(_: number, end: number): void {
    this.other(end);
  }

  onend(): void {
    if (this.at >= this.source.length || this.inside !== null) return;
    this.offset = this.at;
    this.lose('open', this.source.slice(this.at, this.at + 20).split(/\s/, 1)[0] ?? '<');
  }

  /** `<!DOCTYPE html>` within a piece. */
  private other(end: number): void {
    const [what = '<'] = this.source.slice(this.at, this.at + 20).split(/[\s>]/, 1);
    this.leave(end, { kind: 'code', what });
  }

  private leave(end: number, loss: Omit<Loss, 'offset'> | null): void {
    this.offset = this.at;
    if (loss !== null && this.inside === null) this.lose(loss.kind, loss.what);
    this.at = end + 1;
  }

  private add(text: string, end: number): void {
    this.at = end;
    if (this.inside !== null) return;
    // Else what is left of `<<x>b>` would be a tag.
    this.html += escaped(text);
    this.text += text;
  }

  private lose(kind: Loss['kind'], what: string): void {
    this.losses.push({ kind, what, offset: this.offset });
  }

  /** Is it of the player that is open? */
  private isSource(): boolean {
    return this.inside !== null && PLAYERS.has(this.inside) && SOURCES.has(this.name);
  }

  private start(isClosed: boolean): void {
    const { name } = this;
    if (this.inside !== null) {
      if (this.isSource()) this.write(this.attributes);
      if (name === this.inside && !isClosed) this.depth += 1;
      return;
    }
    if (!ELEMENTS.has(name) || SOURCES.has(name)) {
      this.lose(HOLLOW.has(name) ? 'hollow' : 'element', `<${name.slice(0, 40)}>`);
      if (HOLLOW.has(name) && !isClosed) this.enter(name);
      return;
    }
    this.write(PLAYERS.has(name) ? new Map([...this.attributes, ...AT_REST]) : this.attributes);
    if (VOID.has(name)) return;
    if (isClosed) this.html += `</${name}>`;
    else {
      this.nesting.start(name);
      if (PLAYERS.has(name)) this.enter(name);
    }
  }

  private write(attributes: ReadonlyMap<string, string>): void {
    const { name, offset } = this;
    this.tags.push({ name, attributes, offset });
    this.html += `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
    this.text += wordsOf(name, attributes) ?? borderOf(name);
  }

  private enter(name: string): void {
    this.inside = name;
    this.depth = 1;
  }

  private end(name: string): void {
    if (this.inside !== null) {
      if (name === this.inside) this.depth -= 1;
      if (this.depth > 0) return;
      this.inside = null;
    } else if (PLAYERS.has(name)) return;
    if (!ELEMENTS.has(name) || VOID.has(name)) return;
    this.html += `</${name}>`;
    if (BLOCKS.has(name)) this.text += '\n';
    this.nesting.end(name);
  }
}

/** Of a picture or a player, for those who cannot see it. */
function wordsOf(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (name === 'img') return attributes.get('alt') ?? '';
  return PLAYERS.has(name) ? (attributes.get('aria-label') ?? attributes.get('title') ?? '') : undefined;
}

function borderOf(name: string): string {
  if (BLOCKS.has(name)) return '\n';
  return name === 'td' || name === 'th' ? '\t' : '';
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
