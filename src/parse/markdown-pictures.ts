/** The pictures of a Markdown article: that of its front matter, and those in its text. */
import { posix } from 'node:path';
import type { Definition, Html, Image, ImageReference, Root } from 'mdast';
import { isAttachment, playerOf } from '../core/attachments.js';
import type { Tag } from '../core/clean-html.js';
import { visit } from '../core/markdown-nodes.js';
import { message } from '../core/messages.js';
import { decodeNames } from '../core/percent.js';
import type { LineSpan, Message, Picture } from '../core/records.js';
import type { FrontMatterFields } from './front-matter-schema.js';
import { type Place, placesIn } from './piece-places.js';

/** Not a file of the site. */
const ON_THE_WEB = /^(?:https?:|\/\/)/i;

/** Neither: `data:image/png;base64,…`, `C:\quay.jpg`, `#quay`, nothing at all. */
const NO_FILE = /^(?:[a-z][a-z0-9+.-]*:|[#?]|$)/i;

const CONTENT = 'content/';

/**
 * Where a picture's file would lie; null for one on the web, `outside` for one that is not in content/, `no file` for
 * an address that is that of nothing which a page can show.
 */
export function picturePath(url: string, source: string): string | 'outside' | 'no file' | null {
  // The path of a source that is no part of a site leads to no folder of pictures.
  if (ON_THE_WEB.test(url) || !source.startsWith(CONTENT)) return null;
  if (NO_FILE.test(url)) return 'no file';
  const plain = decodeNames(url.replace(/[?#].*$/s, ''));
  if (plain.includes('\\') || plain.includes('\0')) return 'outside';
  const path = plain.startsWith('/') ? posix.join(CONTENT, plain) : posix.join(posix.dirname(source), plain);
  return path.startsWith(CONTENT) ? path : 'outside';
}

/** Pictures of the text, in its order, each address once; `shift` is added to their line numbers. */
export function picturesIn(root: Root, shift: number, source: string): { pictures: Picture[]; messages: Message[] } {
  const definitions = new Map<string, Definition>();
  const found: (Image | ImageReference | Html)[] = [];
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    else if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') found.push(node);
  });
  const pictures = new Map<string, Picture>();
  const messages: Message[] = [];
  for (const { url, title, alt, lines, remedy } of found.flatMap((node) => written(node, definitions, shift))) {
    const path = picturePath(url, source);
    const [line] = lines;
    if (path === null) continue;
    if (path === 'outside') messages.push(outside(url, source, line));
    else if (path === 'no file')
      messages.push(notShown(`Pages show no picture with the address ${shown(url)}`, source, line));
    else if (isAttachment(path)) messages.push(noPicture(url, path, source, line));
    else if (alt === null) messages.push(noAlt(url, source, line, `Write what it shows: ${remedy}.`));
    else if (!pictures.has(url)) pictures.set(url, { url, path, alt, ...captionOf(title), lines });
  }
  return { pictures: [...pictures.values()], messages };
}

/** A picture as the text has it; `remedy`: how it is written with words for those who cannot see it, where it has none. */
interface Written {
  readonly url: string;
  readonly title: string | null | undefined;
  readonly alt: string | null;
  readonly lines: LineSpan;
  readonly remedy: string;
}

function written(
  node: Image | ImageReference | Html,
  definitions: ReadonlyMap<string, Definition>,
  shift: number,
): Written[] {
  if (node.type === 'html') {
    const placeOf = placesIn(node, shift);
    return (node.data?.tags ?? []).flatMap((tag) => inHtml(tag, placeOf));
  }
  const { url = '', title = null } = (node.type === 'image' ? node : definitions.get(node.identifier)) ?? {};
  const line = node.position?.start.line ?? 1;
  const lines: LineSpan = [line + shift, (node.position?.end.line ?? line) + shift];
  return [{ url, title, alt: node.alt?.trim() || null, lines, remedy: `\`![A ferry at the quay](${url})\`` }];
}

/** In HTML it can be said of a picture that it only decorates: `alt=""`. */
function inHtml({ name, attributes, offset }: Tag, placeOf: (offset: number) => Place): Written[] {
  const url = attributes.get('src');
  if (name !== 'img' || url === undefined) return [];
  const { line } = placeOf(offset);
  const alt = attributes.get('alt')?.trim() ?? null;
  const remedy = '`alt="A ferry at the quay"`; or `alt=""`, if it only decorates';
  return [{ url, title: attributes.get('title'), alt, lines: [line, line], remedy }];
}

/** The picture that the front matter names; `line` is that of its key. */
export function leadPicture(
  image: FrontMatterFields['image'],
  line: number,
  source: string,
): { image: Picture | null; messages: Message[] } {
  if (image === undefined) return { image: null, messages: [] };
  const { src, alt, caption = null, credit = null } = typeof image === 'string' ? { src: image } : image;
  const path = picturePath(src, source);
  if (path === 'outside') return { image: null, messages: [outside(src, source, line)] };
  if (path === null && !source.startsWith(CONTENT)) return { image: null, messages: [] };
  if (path === null || path === 'no file') {
    const reason = `Only a picture in content/ is shown above the text, not ${shown(src)}`;
    return { image: null, messages: [notShown(reason, source, line)] };
  }
  if (alt === undefined) {
    const remedy = `Write \`image: { src: ${src}, alt: what it shows }\`, or \`alt: ""\` if it only decorates. Or name the key under \`ignoredKeys\` in content/site.yaml.`;
    return { image: null, messages: [noAlt(src, source, line, remedy)] };
  }
  return { image: { url: src, path, alt, caption, credit, lines: [line, line] }, messages: [] };
}

/** `The new quay | Leyla Orucova` → caption and credit. */
function captionOf(title: string | null | undefined): Pick<Picture, 'caption' | 'credit'> {
  const text = title?.trim() ?? '';
  const bar = text.lastIndexOf('|');
  const [caption, credit] = bar === -1 ? [text, ''] : [text.slice(0, bar).trim(), text.slice(bar + 1).trim()];
  return { caption: caption || null, credit: credit || null };
}

function outside(url: string, path: string, line: number): Message {
  // As Windows writes paths.
  if (url.includes('\\')) {
    const remedy = `Write \`/\` between folders: \`${url.replaceAll('\\', '/')}\`.`;
    return message('picture:outside', `The picture \`${url}\` is named with \`\\\``, { path, line }, remedy);
  }
  return message('picture:outside', `The picture \`${url}\` does not lie in content/`, { path, line });
}

/** `![The film](clip.mp4)` */
function noPicture(url: string, path: string, source: string, line: number): Message {
  const player = playerOf(path);
  const written = player === null ? `[What it is](${url})` : `<${player} src="${url}"></${player}>`;
  return message('picture:unreadable', `\`${url}\` is no picture`, { path: source, line }, `Write \`${written}\`.`);
}

function notShown(reason: string, path: string, line: number): Message {
  return message('picture:not-shown', reason, { path, line });
}

/** A picture in its own address is long. */
function shown(url: string): string {
  return `\`${url.length > 60 ? `${url.slice(0, 59)}…` : url}\``;
}

function noAlt(url: string, path: string, line: number, remedy: string): Message {
  return message(
    'picture:no-alt',
    `The picture \`${url}\` has no text for those who cannot see it`,
    { path, line },
    remedy,
  );
}
