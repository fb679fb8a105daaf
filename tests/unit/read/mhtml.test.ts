import { expect, test } from 'vitest';
import { readMhtml } from '../../../src/read/mhtml.js';
import { readSource } from '../../../src/read/source.js';
import { tempFolder } from '../../helpers.js';

const HTML = '<html><head><title>Depot</title></head><body><p>Der Stadtrat erhält das Depot.</p></body></html>';

interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

function saved(parts: readonly Part[], top: readonly string[] = []): Buffer {
  const head = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/depot',
    'Subject: Depot',
    'Date: Tue, 18 Jun 2024 06:00:00 -0000',
    'MIME-Version: 1.0',
    ...(top.length > 0
      ? top
      : ['Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----Boundary=1"']),
  ];
  const lines = parts.flatMap(({ headers, body }) => ['------Boundary=1', ...headers, '', body]);
  return Buffer.from([...head, '', '', ...lines, '------Boundary=1--', ''].join('\r\n'));
}

const quoted = Buffer.from(HTML)
  .toString('latin1')
  .replace(/[=\x80-\xff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
  .replace('erh', 'erh=\r\n');
const PAGE: Part = {
  headers: [
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://example.org/depot',
  ],
  body: quoted,
};
const FRAME: Part = {
  headers: ['Content-Type: text/html', 'Content-ID: <frame@x>', 'Content-Transfer-Encoding: base64'],
  body: Buffer.from('<p>An advert.</p>').toString('base64'),
};
const text = (html: Uint8Array | undefined): string =>
  Buffer.from(html ?? [])
    .toString('utf8')
    .trim();

test('the page is the first part in HTML, not its frames', async () => {
  const page = await readMhtml(saved([{ headers: ['Content-Type: text/css'], body: 'p {}' }, PAGE, FRAME]));
  expect(text(page?.html)).toBe(HTML);
  expect(page).toMatchObject({ url: 'https://example.org/depot', captured: '2024-06-18T06:00:00Z' });
});

test('or the part that is named as the start', async () => {
  const page = await readMhtml(
    saved([PAGE, FRAME], ['Content-Type: multipart/related; start="<frame@x>"; boundary="----Boundary=1"']),
  );
  expect(text(page?.html)).toBe('<p>An advert.</p>');
});

test('a page without parts, and one in an old encoding', async () => {
  const whole = Buffer.from(`Content-Type: text/html; charset="iso-8859-1"\r\n\r\n<p>Caf\xe9</p>`, 'latin1');
  const page = await readMhtml(whole);
  expect(
    Buffer.from(page?.html ?? [])
      .toString('latin1')
      .trim(),
  ).toBe('<p>Café</p>');
  expect(page?.hints).toEqual({ declared: 'iso-8859-1' });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('Just a text.')],
  ['parts without HTML', saved([{ headers: ['Content-Type: text/css'], body: 'p {}' }])],
  ['a boundary that never comes', Buffer.from('Content-Type: multipart/related; boundary=x\r\n\r\nabc')],
])('%s holds no page', async (_, bytes) => {
  expect(await readMhtml(bytes)).toBeNull();
});

test('as a source: the text is the page, size and hash are the file’s', async () => {
  const bytes = saved([PAGE]);
  const folder = await tempFolder({ 'a.mhtml': bytes, 'b.mht': 'no archive' });
  const { file } = await readSource(`${folder}/a.mhtml`, { path: 'a.mhtml', format: 'html' });
  expect(file).toMatchObject({
    bytes: bytes.length,
    url: 'https://example.org/depot',
    captured: '2024-06-18T06:00:00Z',
  });
  expect(file?.text.trim()).toBe(HTML);
  const none = await readSource(`${folder}/b.mht`, { path: 'b.mht', format: 'html' });
  expect(none.messages[0]).toMatchObject({ rule: 'read:not-text', reason: 'There is no page in the archive' });
});
