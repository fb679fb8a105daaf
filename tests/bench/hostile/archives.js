// @ts-check
/** Archives of pages, and the encodings of files. */
import { readMhtml } from '../../../lib/read/mhtml.js';
import { savedFrom } from '../../../lib/read/saved-from.js';
import { toSource } from '../../../lib/read/source.js';
import { readWarc } from '../../../lib/read/warc.js';

const MANY = 3000;
const NOTICEABLE = 150;

const TOP = 'From: a\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n';
const HTML = '--b\r\nContent-Type: text/html\r\n\r\n<p>A</p>\r\n';
const PICTURE = '--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n';

/** @type {Readonly<Record<string, (many: number) => string>>} */
const MAILS = {
  parts: (many) => TOP + HTML + PICTURE.repeat(many),
  'parts before the page': (many) => TOP + PICTURE.repeat(many) + HTML,
  'parts of parts': (many) => TOP + '--b\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'.repeat(many) + HTML,
  'lines of the header': (many) => `${'A: b\r\n'.repeat(many)}${TOP}${HTML}`,
  'folded lines of the header': (many) => `A: b\r\n${' b\r\n'.repeat(many)}${TOP}${HTML}`,
  'quoted page': (many) =>
    `${TOP}--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=C3=A4=\r\n'.repeat(many)}`,
};

const RECORD =
  'WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: text/html\r\n';
/** @type {typeof MAILS} */
const WARCS = {
  records: (many) => `${RECORD}Content-Length: 8\r\n\r\n<p>A</p>\r\n\r\n`.repeat(many),
  'lines of a header': (many) => `${RECORD}${'A: b\r\n'.repeat(many)}Content-Length: 8\r\n\r\n<p>A</p>\r\n\r\n`,
  'one line': (many) => `WARC/1.0\r\nA: ${'b'.repeat(100 * many)}`,
};

/** @type {typeof MAILS} */
const FILES = {
  ASCII: (many) => 'a\n'.repeat(10 * many),
  'letters of an old encoding': (many) => '\u00E4\u00F6 a\n'.repeat(10 * many),
  'letters without a line break': (many) => '\u00E4\u00F6 a'.repeat(10 * many),
  'marks of a declaration': (many) => '<meta charset '.repeat(10 * many),
  'NUL bytes': (many) => 'a lot of text\0\n'.repeat(many),
  'begun remarks': (many) => '<!-- Page saved with SingleFile\n url: '.repeat(many),
};

/** @param {string} text */
const latin = (text) => Buffer.from(text, 'latin1');

/** @param {string} text */
async function readAll(text) {
  const bytes = latin(text);
  /** As a file comes: in parts. */
  const parts = async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  };
  for await (const _ of readWarc(parts(), 'a.warc'));
}

/** @returns {Generator<import('./growth.js').Case>} */
export function* archives() {
  /** @param {string} name @param {(many: number) => string} make @param {(text: string) => unknown} read @returns {import('./growth.js').Case} */
  const archive = (name, make, read) => ({ name, size: MANY, noticeable: NOTICEABLE, make, read });
  for (const [name, make] of Object.entries(MAILS))
    yield archive(`MHTML: ${name}`, make, (text) => readMhtml(latin(text)));
  for (const [name, make] of Object.entries(WARCS)) yield archive(`WARC: ${name}`, make, readAll);
  for (const [name, make] of Object.entries(FILES)) {
    yield archive(`file: ${name}`, make, (text) => toSource('a.html', 'html', latin(text)));
    yield archive(`remark: ${name}`, make, savedFrom);
  }
}
