/**
 * A page saved with its parts (MHTML, RFC 2557): the HTML of the page itself, out of a mail of many parts. What the
 * parts say is decoded by postal-mime; which one is the page is told here, since a mail reader shows all of them.
 */
import { isoTimestamp } from '../core/iso-time.js';
import type { SourceHints } from './source.js';

/** The page in an archive of parts. */
export interface MhtmlPage {
  readonly html: Uint8Array;
  readonly hints: SourceHints;
  readonly url: string | null;
  /** When it was saved: ISO 8601 in UTC. */
  readonly captured: string | null;
}

/** More parts are no saved page. */
const MOST_PARTS = 5000;

/** Null when the bytes hold no part in HTML. Never rejects for what is in them. */
export async function readMhtml(bytes: Uint8Array): Promise<MhtmlPage | null> {
  const { default: PostalMime } = await import('postal-mime');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const outer = splitEntity(text);
  if (outer === null) return null;
  const head = await PostalMime.parse(Buffer.from(`${outer.header}\r\n\r\n`, 'latin1')).catch(() => null);
  if (head === null) return null;
  const header = (name: string): string | null => head.headers.find(({ key }) => key === name)?.value ?? null;
  const page = pageOf(text, outer, header('content-type') ?? '');
  if (page === null) return null;
  // As an attachment it comes as bytes, whose own declaration counts too.
  const part = await PostalMime.parse(Buffer.from(asAttachment(page), 'latin1'), {
    attachmentEncoding: 'arraybuffer',
  }).catch(() => null);
  const content = part?.attachments[0]?.content;
  if (content === undefined || typeof content === 'string') return null;
  return {
    html: new Uint8Array(content),
    hints: { declared: parameter(headerIn(page.header, 'content-type') ?? '', 'charset') },
    url: header('snapshot-content-location') ?? headerIn(page.header, 'content-location'),
    captured: isoTimestamp(head.date?.replace(/\.\d+/, '') ?? '', 'UTC'),
  };
}

interface Entity {
  readonly header: string;
  readonly body: string;
}

/** Header and body, parted by the first empty line. */
function splitEntity(text: string): Entity | null {
  const gap = /\r?\n\r?\n/.exec(text.slice(0, 65_536));
  return gap === null ? null : { header: text.slice(0, gap.index), body: text.slice(gap.index + gap[0].length) };
}

/** The part that `start` names, else the first in HTML; the whole when it has no parts. */
function pageOf(text: string, outer: Entity, contentType: string): Entity | null {
  if (isHtml(contentType)) return splitEntity(text);
  const boundary = parameter(contentType, 'boundary');
  if (boundary === null) return null;
  const start = parameter(contentType, 'start');
  let first: Entity | null = null;
  for (const raw of outer.body.split(`--${boundary}`, MOST_PARTS).slice(1)) {
    const part = splitEntity(raw.replace(/^[ \t]*\r?\n/, ''));
    if (part === null) continue;
    const type = headerIn(part.header, 'content-type') ?? '';
    if (/^\s*multipart\//i.test(type)) {
      const inner = pageOf(raw, part, type);
      if (inner !== null) first ??= inner;
    }
    if (!isHtml(type)) continue;
    if (start !== null && headerIn(part.header, 'content-id') === start) return part;
    first ??= part;
  }
  return first;
}

function isHtml(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
}

function asAttachment({ header, body }: Entity): string {
  const kept = ['content-type', 'content-transfer-encoding'].flatMap((name) => {
    const value = headerIn(header, name);
    return value === null ? [] : [`${name}: ${name === 'content-type' ? 'application/octet-stream' : value}`];
  });
  return `${kept.join('\r\n')}\r\nContent-Disposition: attachment\r\n\r\n${body}`;
}

/** The value of a header field, with folded lines joined. */
function headerIn(header: string, name: string): string | null {
  const lines = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const line = lines.find((text) => text.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

/** `multipart/related; boundary="a b"` → `a b` */
function parameter(value: string, name: string): string | null {
  for (const part of value.split(';').slice(1)) {
    const [key = '', ...rest] = part.split('=');
    if (key.trim().toLowerCase() === name)
      return (
        rest
          .join('=')
          .trim()
          .replace(/^"(.*)"$/, '$1') || null
      );
  }
  return null;
}
