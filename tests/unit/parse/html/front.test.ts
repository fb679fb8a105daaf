import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../../src/core/records.js';
import { CONTEXT, parse } from './page.js';

const STORIES = [
  [
    'Ferry resumes its winter service',
    'After three weeks in the dock the ferry is to sail again on Monday morning, the company said.',
  ],
  [
    'Quay closed for the whole of May',
    'Divers found cracks in two of the pillars, and the board of the harbour has closed the quay at once.',
  ],
  [
    'Orchestra moves to the customs hall',
    'The roof of the theatre will not be mended before the autumn, so the players have looked for a new home.',
  ],
] as const;

function read(
  body: string,
  { title = 'Town', head = '', url = 'https://gazette.example/town/', override = {} } = {},
): ParsedDocument {
  const text = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Gazette</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/town/">Town</a></li><li><a href="/about.html">About the paper</a></li></ul></nav>
${body}
<footer><p>© 2018 Gazette. All rights reserved.</p></footer></body></html>`;
  return parse(text, { url }, { ...CONTEXT, timeZone: 'UTC', override });
}

const rulesOf = ({ messages }: ParsedDocument): string[] => messages.map(({ rule }) => rule);

const cards = (card: (headline: string, teaser: string, path: string, day: number) => string): string =>
  `<main><h1>Town</h1>${STORIES.map(([headline, teaser], i) => card(headline, teaser, `/2018/${i}.html`, 9 - i)).join('\n')}</main>`;

describe('a front has no article', () => {
  test.each([
    [
      'cards with a heading each',
      cards(
        (headline, teaser, path, day) =>
          `<div class="card"><h2><a href="${path}">${headline}</a></h2><p>${teaser}</p><p>${day} March 2018, 10:00</p></div>`,
      ),
    ],
    [
      'links that are no headings',
      cards(
        (headline, teaser, path, day) =>
          `<div><div class="t"><a href="${path}">${headline}</a></div><div>${teaser}</div><div>${day} March 2018, 10:00</div></div>`,
      ),
    ],
    [
      'cards that are links as a whole',
      cards(
        (headline, teaser, path, day) =>
          `<a href="${path}"><h3>${headline}</h3><p>${teaser}</p><p>${day} March 2018, 10:00</p></a>`,
      ),
    ],
  ])('%s', (_, body) => {
    const document = read(body);
    expect(document.article).toBeNull();
    expect(rulesOf(document)).toContain('html:no-story');
    expect(rulesOf(document)).not.toContain('dump:no-article');
    expect(document.items.map(({ headline, published, url }) => [headline, published, url])).toEqual(
      STORIES.map(([headline], i) => [
        headline,
        `2018-03-0${9 - i}T10:00:00+00:00`,
        `https://gazette.example/2018/${i}.html`,
      ]),
    );
  });

  test.each([
    [
      'above',
      (path: string, headline: string, teaser: string, time: string) =>
        `<p>${time}</p><h3><a href="${path}">${headline}</a></h3><p>${teaser}</p>`,
    ],
    [
      'below',
      (path: string, headline: string, teaser: string, time: string) =>
        `<h3><a href="${path}">${headline}</a></h3><p>${teaser}</p><p>${time}</p>`,
    ],
  ])('nor has one without an element around each story; times stand %s', (_, row) => {
    const document = read(
      cards((headline, teaser, path, day) => row(path, headline, teaser, `${day} March 2018, 10:00`)),
    );
    expect(document.article).toBeNull();
    expect(document.items.map(({ headline, published }) => [headline, published])).toEqual(
      STORIES.map(([headline], i) => [headline, `2018-03-0${9 - i}T10:00:00+00:00`]),
    );
  });

  test('but whoever gives it a headline under overrides has one', () => {
    const body = cards((headline, teaser, path) => `<h2><a href="${path}">${headline}</a></h2><p>${teaser}</p>`);
    expect(read(body, { override: { headline: 'The week in the town' } }).article?.headline).toBe(
      'The week in the town',
    );
  });
});

/** As blogs show them: each as a whole, with the day above it or below it, and a heading that need lead nowhere. */
const whole = (story: (headline: string, text: string, day: string, path: string) => string): string =>
  `<main><h1>Town</h1>${STORIES.map(([headline, teaser], i) => story(headline, `<p>${teaser}</p><p>${teaser.replace('the', 'an old')}</p><h4>What comes next</h4><p>${teaser.replace('the', 'a new')}</p>`, `${9 - i} March 2018`, `/2018/${i}.html`)).join('\n')}</main>`;

describe('nor has a page of several stories, each with a day', () => {
  test.each([
    [
      'above the headline',
      whole((headline, text, day) => `<h2>${day}</h2><h3>${headline}</h3>${text}<p>Posted by Anna at 10:00</p>`),
    ],
    [
      'below a headline that leads there',
      whole((headline, text, day, path) => `<h2><a href="${path}">${headline}</a></h2><p>${day}</p><div>${text}</div>`),
    ],
    [
      'below the text',
      whole((headline, text, day) => `<article><h2>${headline}</h2>${text}<footer>${day} · Anna</footer></article>`),
    ],
  ])('%s', (_, body) => {
    const document = read(body);
    expect(document.article).toBeNull();
    expect(rulesOf(document)).toContain('html:no-story');
  });

  test('nor one of headlines alone', () => {
    const rows = [...STORIES, ...STORIES].map(
      ([headline], i) => `<h3>${headline} ${i}</h3><div>${9 - i} March 2018 · Anna<a href="/2018/${i}.html"></a></div>`,
    );
    expect(read(`<main><h1>Archive of the town</h1>${rows.join('')}</main>`).article).toBeNull();
  });
});

const PARAGRAPHS = STORIES.map(([, teaser]) => `<p>${teaser} ${teaser.replace('the', 'an old')}</p>`);
const HEAD = '<p>By Anna Lind</p><p>9 March 2018, 10:00</p>';

describe('an article stays one', () => {
  test('with a link to another story above each paragraph but the first', () => {
    const links = STORIES.map(([headline], i) => `<p><a href="/2018/${i}.html">${headline}</a></p>`);
    const body = `<main><h1>Town hall opens again</h1>${HEAD}${PARAGRAPHS[0]}${links[0]}${PARAGRAPHS[1]}${PARAGRAPHS[2]}${links[1]}</main>`;
    const { article } = read(body, { title: 'Town hall opens again' });
    expect(article?.body.filter(({ type }) => type === 'paragraph').length).toBeGreaterThanOrEqual(3);
  });

  test('without its own address below the text, but with others', () => {
    const url = 'https://gazette.example/2018/hall.html';
    const own = `<p>${url}</p><p>https://gazette.example/2018/plan.pdf</p>`;
    const { article } = read(`<main><h1>Town hall opens again</h1>${HEAD}${PARAGRAPHS.join('')}${own}</main>`, {
      url: `${url}?print=1`,
      head: `<link rel="canonical" href="${url}">`,
      title: 'Town hall opens again',
    });
    const texts = article?.body.map(({ text }) => text);
    expect(texts).not.toContain(url);
    expect(texts?.length).toBeGreaterThanOrEqual(PARAGRAPHS.length);
  });

  test('with a headline that leads to itself', () => {
    const url = 'https://gazette.example/2018/hall.html';
    const body = `<main><h1><a href="/2018/hall.html#top">Town hall opens again</a></h1>${HEAD}${PARAGRAPHS.join('')}</main>`;
    expect(read(body, { url, title: 'Town hall opens again' }).article?.headline).toBe('Town hall opens again');
  });

  test('that tells of things elsewhere, each under a heading that leads to it', () => {
    const body = `<main><h1>Three harbours to see</h1>${HEAD}${PARAGRAPHS.map((text, i) => `<h2><a href="https://harbour${i}.example/">The harbour of place ${i}</a></h2>${text}`).join('')}</main>`;
    expect(read(body, { title: 'Three harbours to see' }).article?.headline).toBe('Three harbours to see');
  });

  test('with dated stories in short below it', () => {
    const more = STORIES.map(
      ([headline, teaser], i) =>
        `<li><h2><a href="/2018/${i}.html">${headline}</a></h2><p class="date">${i + 1} March 2018</p><p class="teaser">${teaser}</p></li>`,
    );
    const body = `<main><h2>Town hall opens again</h2>${HEAD}<div class="text">${PARAGRAPHS.join('')}${PARAGRAPHS.join('')}</div></main>
      <aside class="related"><p>Related stories</p><ul>${more.join('')}</ul></aside>`;
    expect(read(body).article?.headline).toBe('Town hall opens again');
  });

  test('that is a chronicle', () => {
    const days = PARAGRAPHS.map((text, i) => `<h2>${i + 1} March 2018</h2>${text}`);
    const body = `<main><h1>How the town hall was saved</h1>${HEAD}${days.join('')}</main>`;
    expect(read(body, { title: 'How the town hall was saved' }).article?.headline).toBe('How the town hall was saved');
  });

  test('that is answered, as in a forum', () => {
    const posts = PARAGRAPHS.map(
      (text, i) => `<h3>${i === 0 ? '' : 'Re: '}Rules of our forum</h3><p>by Anna on ${i + 1} March 2018</p>${text}`,
    );
    expect(read(posts.join(''), { title: 'Rules of our forum' }).article?.headline).toContain('Rules of our forum');
  });

  test('that calls itself one, whatever its headings lead to', () => {
    const body = `<main><h1>The week in the town</h1>${STORIES.map(([headline], i) => `<h2><a href="/2018/${i}.html">${headline}</a></h2>${PARAGRAPHS[i]}`).join('')}</main>`;
    const head = '<meta property="article:published_time" content="2018-03-09T10:00:00Z">';
    expect(read(body, { head, title: 'The week in the town' }).article?.headline).toBe('The week in the town');
  });
});

describe('a notice is no article', () => {
  const NOTICE =
    '<main><h1>Opening hours</h1><p>Our office on the quay is open on weekday mornings, and readers are welcome to come in and talk to us.</p></main>';

  test('a few words without a time', () => {
    const document = read(NOTICE);
    expect(document.article).toBeNull();
    expect(rulesOf(document)).toContain('html:no-story');
  });

  test('but a page that is no news, where the configuration says so', () => {
    const document = read(NOTICE, { override: { kind: 'page' } });
    expect(document.article).toMatchObject({ headline: 'Opening hours', kind: 'page' });
    expect(document.messages).toEqual([]);
  });

  test.each([
    ['a type for networks', NOTICE, '<meta property="og:type" content="article">'],
    [
      'a day as a heading above its own',
      NOTICE.replace('<h1>', '<h2>Friday, 9 March 2018</h2><div><div><h1>').replace('</p>', '</p></div></div>'),
      '',
    ],
    ['a time', NOTICE.replace('<p>', '<p>9 March 2018, 10:00</p><p>'), ''],
    [
      'a type',
      NOTICE,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Opening hours"}</script>',
    ],
  ])('but with %s it is a short article', (_, body, head) => {
    expect(read(body, { head }).article?.headline).toBe('Opening hours');
  });

  const LATEST = `<div><h3>Latest</h3>${STORIES.map(([headline], i) => `<div><h4><a href="/2018/${i}.html">${headline}</a></h4><span>${9 - i} March 2018</span></div>`).join('')}</div>`;

  test('nor have one today\u2019s date at the top of the page, or the dates of stories beside it', () => {
    const body = `<div><span>Tuesday, 10 March 2018</span> <span>14:05</span></div><div>${NOTICE}</div>${LATEST}<p>Editor: Tom Reed</p>`;
    const { article, items } = read(body);
    expect(article).toBeNull();
    expect(items.map(({ headline, published }) => [headline, published])).toEqual(
      STORIES.map(([headline], i) => [headline, `2018-03-0${9 - i}`]),
    );
  });

  test('but a short article has the date above its headline', () => {
    const body = `<div><p>9 March 2018</p>${NOTICE}</div>${LATEST}`;
    expect(read(body).article).toMatchObject({ headline: 'Opening hours', published: '2018-03-09' });
  });

  test('nor is a page of a headline and a form', () => {
    const form =
      '<main><h1>Write to us</h1><p>Tar Street 12</p><form><label>Name <input></label><button>Send</button></form></main>';
    expect(read(form).article).toBeNull();
  });
});
