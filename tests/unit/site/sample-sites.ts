/** Whole sites of made-up news, for tests of pages: few and many stories, several scripts, text that means harm. */
import type { Config } from '../../../src/config/schema.js';
import type { Article, ArticleKind, NewsItem, ParsedDocument } from '../../../src/core/records.js';
import { article, config, documentOf, item, paragraphs } from './make.js';
import { HEADLINES, LOREM, SECTIONS } from './sample-texts.js';

export interface SampleSite {
  readonly config: Config;
  readonly documents: readonly ParsedDocument[];
}

/** `count` stories, an hour and a half apart, through all sections and kinds. */
export function stories(count: number, sections: readonly string[] = SECTIONS): ParsedDocument[] {
  const kinds: readonly ArticleKind[] = ['news', 'news', 'opinion', 'news', 'analysis', 'interview'];
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2024, 5, 18, 12, 0) - index * 90 * 60_000).toISOString().slice(0, 19);
    const headline = HEADLINES[index % HEADLINES.length] ?? '';
    const round = Math.floor(index / HEADLINES.length);
    return documentOf(`content/dumps/story-${String(index).padStart(3, '0')}.txt`, {
      article: article(round === 0 ? headline : `${headline}, part ${round + 1}`, {
        section: sections.length === 0 ? null : (sections[index % sections.length] ?? null),
        published: `${at}Z`,
        kind: kinds[index % kinds.length] ?? 'news',
        authors: index % 3 === 0 ? ['Leyla Orucova'] : [],
        dek:
          index % 4 === 0 ? 'Eleven months after the storm the ferries have a berth again, and a bill to share.' : null,
        body: paragraphs(...LOREM.slice(index % 3), ...LOREM),
        labels: index % 7 === 3 ? ['video'] : [],
      }),
    });
  });
}

/** Some hundred stories over a year and more, most of them in one section, with tags and two spellings of an author. */
function archive(): ParsedDocument[] {
  return Array.from({ length: 230 }, (_, index) => {
    const at = new Date(Date.UTC(2024, 5, 18, 12, 0) - Math.floor(index ** 1.2 * 17) * 3_600_000);
    const published = `${at.toISOString().slice(0, 19)}Z`;
    const headline = `${HEADLINES[index % HEADLINES.length]} (${index + 1})`;
    return documentOf(`content/dumps/archive-${String(index).padStart(3, '0')}.txt`, {
      article: article(headline, {
        section: index % 3 === 2 ? 'Science' : 'Politics',
        published: index === 229 ? null : published,
        authors: index % 5 === 0 ? [index % 10 === 0 ? 'Leyla Orucova' : 'LEYLA ORUCOVA', 'Emil Sadıqov'] : [],
        tags: index % 2 === 0 ? ['Harbour', `Year ${published.slice(0, 4)}`] : [],
        body: paragraphs(...LOREM.slice(index % 3)),
      }),
    });
  });
}

function liveBlog(): ParsedDocument {
  const items = HEADLINES.slice(0, 5).map((headline, index) =>
    item(headline, `2024-06-18T1${5 - index}:0${index}:00+04:00`, {
      body: paragraphs(...LOREM.slice(index, index + 2)),
      labels: index === 1 ? ['video'] : [],
      lines: [30 + index, 30 + index],
    }),
  );
  return documentOf('content/dumps/live.txt', {
    article: article('Live: the northern quay opens again', {
      kind: 'live',
      section: 'Politics',
      authors: ['Leyla Orucova'],
      aliases: ['/old/live/', 'live.html'],
      dek: 'Ferries, a brass band, and the bill.',
      body: paragraphs(...LOREM.slice(0, 2)),
    }),
    items,
  });
}

/** `count` items over about three days, newest first. */
export function newsLine(
  count: number,
  path = 'content/dumps/line.txt',
  changes: Partial<NewsItem> = {},
): ParsedDocument {
  const items = Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2024, 6, 23, 10, 1) - index * 83 * 60_000).toISOString().slice(0, 19);
    const headline = HEADLINES[(index * 3) % HEADLINES.length] ?? '';
    return item(index < HEADLINES.length ? headline : `${headline}: what is known (${index})`, `${at}Z`, {
      labels: index % 9 === 4 ? ['photo'] : index % 9 === 7 ? ['updated', 'video'] : [],
      category: index % 5 === 1 ? 'Economy' : null,
      lines: [index * 2 + 1, index * 2 + 2],
      ...changes,
    });
  });
  return documentOf(path, { items });
}

const LONG =
  'Unconstitutionally-interdepartmental-Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Text that a careless page would run, or break at. */
export const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(2)> "'\`&amp; <%= it %> \${7*7} {{7}} \u2028 \u0007 \u202E`;

function hostileArticle(): Article {
  return article(HOSTILE, {
    dek: HOSTILE,
    section: HOSTILE,
    authors: [HOSTILE],
    affiliations: [{ role: HOSTILE, organization: HOSTILE }],
    publisher: HOSTILE,
    tags: [HOSTILE],
    related: [{ headline: HOSTILE, labels: ['video'], lines: [9, 9] }],
    body: [
      ...paragraphs(HOSTILE, '# not a heading', '[not a link](javascript:alert(3))'),
      { type: 'heading', text: HOSTILE, lines: [20, 20], level: 3 },
      { type: 'quote', text: HOSTILE, lines: [21, 21] },
      { type: 'list', text: `${HOSTILE}\nsecond`, lines: [22, 23], ordered: true },
      { type: 'code', text: HOSTILE, lines: [24, 24] },
      { type: 'rule', text: '', lines: [25, 25] },
      { type: 'image', text: HOSTILE, lines: [26, 26] },
      { type: 'table', text: HOSTILE, lines: [27, 27] },
      { type: 'html', text: HOSTILE, lines: [28, 28] },
    ],
    lang: '"><b>',
  });
}

const MARKDOWN = `
# A heading of the first order

Text with **weight**, *slant*, ~~a slip~~, \`code\` and [a link](https://example.org/ "there").[^1]

## A table

| Year | Ferries | Passengers |
|:-----|:-------:|-----------:|
| 2022 | 14 | 120,400 |
| 2023 | 9 | 88,210 |

- [x] wall
- [ ] crane

> We lost a season, not the sea.

1. one
2. two

\`\`\`js
const quay = 'north';
\`\`\`

<details>
<summary>How they were counted</summary>

Those above *500* tonnes: 12 m<sup>2</sup>, 9&nbsp;<abbr title="knots">kn</abbr>.

</details>

<div class="note" id="note"><table><tr><td align="right">1</td></tr></table></div>

<figure><img src="https://example.org/quay.png" alt="A quay" width="4"><figcaption>It</figcaption></figure>

<script>alert(1)</script> [harm](javascript:alert(1)) [root](/section/politics.html)

![A quay in the rain](https://example.org/quay.jpg)

[^1]: A note at the foot.
`;

export function markdownDocument(path = 'content/articles/quay.md', changes: Partial<Article> = {}): ParsedDocument {
  return documentOf(
    path,
    {
      article: article('The quay, in figures', {
        section: 'Economy',
        markdown: MARKDOWN,
        authors: ['Leyla Orucova', 'Emil Sadıqov'],
        tags: ['harbour', 'storm'],
        updated: '2024-06-19T08:30:00+04:00',
        ...changes,
      }),
    },
    { format: 'markdown' },
  );
}

/** A page that is no news, at the path of its file. */
export function pageDocument(path: string, headline: string, changes: Partial<Article> = {}): ParsedDocument {
  const written = article(headline, { kind: 'page', published: null, markdown: LOREM.join('\n\n'), ...changes });
  return documentOf(path, { article: written }, { format: 'markdown' });
}

/** One with a table, of all that such a page may have, and one in two languages. */
function pages(): ParsedDocument[] {
  return [
    pageDocument('content/pages/about/team.md', 'Who we are', {
      dek: 'Four people, a boat, and no proprietor.',
      authors: ['Leyla Orucova'],
      updated: '2024-06-19T08:30:00+04:00',
      markdown: MARKDOWN,
    }),
    pageDocument('content/pages/imprint.md', 'Imprint', { translationKey: 'imprint' }),
    pageDocument('content/pages/ar/imprint.md', 'بيانات النشر', {
      ...arabic,
      translationKey: 'imprint',
      markdown: 'صوّت مجلس الميناء يوم الثلاثاء على إعادة فتح الرصيف الشمالي.',
    }),
  ];
}

const arabic: Partial<Article> & Partial<NewsItem> = { lang: 'ar', dir: 'rtl' };
const chinese: Partial<Article> & Partial<NewsItem> = { lang: 'zh', dir: 'ltr' };

function arabicStory(): ParsedDocument {
  return documentOf('content/dumps/ar.txt', {
    article: article('مجلس الميناء يصوّت على إعادة فتح الرصيف الشمالي بعد أحد عشر شهراً من العاصفة', {
      ...arabic,
      section: 'اقتصاد',
      authors: ['ليلى أوروجوفا'],
      affiliations: [{ role: 'رئيسة', organization: 'مركز دراسات البحر، باكو' }],
      body: paragraphs(
        'صوّت مجلس الميناء يوم الثلاثاء على إعادة فتح الرصيف الشمالي، بعد أحد عشر شهراً من العاصفة التي هدمت جداره الخارجي وتركت العبّارات بلا مرسى في الشتاء.',
        'وقال المهندسون الذين فحصوا الجدار الجديد إنه سيصمد أمام أمواج أعلى بمقدار الثلث من أمواج العام الماضي، وطلب تقريرهم مسحاً ثانياً قبل الخريف.',
        'وقال الصيادون الذين نقلوا قواربهم إلى مصبّ النهر إنهم سيعودون حالما تعمل الرافعات من جديد.',
      ),
    }),
    items: [
      item('أسعار الحبوب تنخفض مع عودة الأمطار إلى السهل', '2024-06-18T14:01:00+04:00', { ...arabic, lines: [20, 21] }),
      item('مجلس الميناء يصوّت على إعادة فتح الرصيف الشمالي بعد أحد عشر شهراً من العاصفة', '2024-06-18T12:30:00+04:00', {
        ...arabic,
        labels: ['video'],
        lines: [22, 23],
      }),
      item('البرلمان يؤجل التصويت على قانون المياه', '2024-06-17T18:45:00+04:00', { ...arabic, lines: [24, 25] }),
    ],
  });
}

function chineseStory(): ParsedDocument {
  return documentOf('content/dumps/zh.txt', {
    article: article('港务委员会投票决定重新开放北码头', {
      ...chinese,
      section: '经济',
      body: paragraphs(
        '港务委员会周二投票决定重新开放北码头。十一个月前，一场风暴摧毁了码头的外墙，渡轮在冬季没有泊位可用。检查新墙的工程师表示，它能够抵御比去年高出三分之一的海浪。',
        '把船只转移到河口的渔民说，一旦起重机恢复工作，他们就会回来。“我们失去了一个季节，而不是大海，”合作社负责人说。',
      ),
    }),
    items: [
      item('随着降雨回归平原，粮食价格下跌', '2024-06-18T14:01:00+08:00', { ...chinese, lines: [20, 21] }),
      item('议会推迟对水法的表决', '2024-06-17T18:45:00+08:00', { ...chinese, lines: [22, 23] }),
    ],
  });
}

/** As one story in several languages. */
function translated(...documents: readonly ParsedDocument[]): ParsedDocument[] {
  return documents.map((document) => ({
    ...document,
    article: document.article === null ? null : { ...document.article, translationKey: 'quay' },
  }));
}

/** Made anew at each call; by name. */
export const SAMPLE_SITES = {
  /** As the first users have it: an opinion with affiliations and no author's name, and a news line. */
  opinion: (): SampleSite => ({
    config: config({
      motto: 'Late, but in order',
      baseUrl: 'https://example.org/gazette/',
      sections: [{ name: 'Politics', slug: 'politics', description: null }],
    }),
    documents: [
      documentOf('content/dumps/opinion.txt', {
        article: article('Two Harbours, One Sea and the Way Forward', {
          section: 'Politics',
          kind: 'opinion',
          affiliations: [
            { role: 'President', organization: 'Society of the Two Harbours, Lenkeran' },
            { role: 'Executive Director', organization: 'The Centre for Inland Seas (CIS), Astrakhan' },
            { role: 'Regional Expert', organization: 'Ports, Rails & Canals' },
          ],
          publisher: 'Ednews',
          body: paragraphs(...LOREM, ...LOREM, ...LOREM),
          related: [
            { headline: 'Envoy: one side offers the other to agree before winter', labels: ['video'], lines: [47, 47] },
          ],
          lines: [1, 47],
        }),
      }),
      newsLine(40),
    ],
  }),
  articleAlone: (): SampleSite => ({ config: config(), documents: stories(1) }),
  itemsAlone: (): SampleSite => ({ config: config({ motto: 'Late, but in order' }), documents: [newsLine(40)] }),
  many: (): SampleSite => ({
    config: config({
      motto: 'Late, but in order',
      description: 'News of two harbours and the plain between them.',
      baseUrl: 'https://example.org/',
      sections: SECTIONS.map((name) => ({ name, slug: name.toLowerCase(), description: null })),
      search: true,
    }),
    documents: [...stories(30), newsLine(60), markdownDocument(), ...pages()],
  }),
  archive: (): SampleSite => ({
    config: config({
      motto: 'Late, but in order',
      baseUrl: 'https://example.org/',
      search: true,
      authors: [
        {
          name: 'Emil Sadıqov',
          role: 'Reporter',
          description: 'He has gone out with the ferries since 2009.',
          picture: null,
          links: ['https://social.example/@emil', 'mailto:emil@example.org'],
        },
      ],
    }),
    documents: [...archive(), newsLine(260), ...pages()],
  }),
  /** A live blog with its entries, an item with a text of its own, and redirects. */
  live: (): SampleSite => ({
    config: config({ motto: 'Late, but in order', baseUrl: 'https://example.org/', redirects: 'netlify' }),
    documents: [liveBlog(), ...stories(2)],
  }),
  few: (): SampleSite => ({ config: config(), documents: [...stories(3), newsLine(12)] }),
  long: (): SampleSite => ({
    config: config({ title: `${LONG} International Edition of the Harbour Gazette`, motto: LONG }),
    documents: [
      documentOf('content/dumps/long.txt', {
        article: article(`${LONG} ${'and a headline that does not come to an end '.repeat(8)}`, {
          section: LONG,
          dek: LONG,
          authors: [LONG],
          affiliations: [{ role: LONG, organization: LONG }],
          body: paragraphs(LONG, `https://example.org/${'path/'.repeat(60)}`, ...LOREM),
          related: [{ headline: LONG, labels: ['video', 'exclusive'], lines: [9, 9] }],
          tags: [LONG],
        }),
        items: [
          item(`${LONG} ${LONG}`, '2024-06-18T09:00:00Z', { labels: ['video', 'exclusive', 'photo'], category: LONG }),
          item('Short', '2024-06-18T08:00:00Z', { lines: [12, 13] }),
        ],
      }),
      ...stories(2),
    ],
  }),
  hostile: (): SampleSite => ({
    config: config({
      title: HOSTILE,
      motto: HOSTILE,
      description: HOSTILE,
      baseUrl: 'https://example.org/',
      search: true,
    }),
    documents: [
      documentOf('content/dumps/hostile<b>.txt', {
        article: hostileArticle(),
        items: [
          item(HOSTILE, '2024-06-18T09:00:00Z', { category: HOSTILE, url: 'javascript:alert(4)', lang: HOSTILE }),
          item('With an address', '2024-06-18T08:00:00Z', { url: 'https://example.org/?a=1&b="2"', lines: [12, 13] }),
          item('Without a time', null, { lines: [14, 14] }),
          item('With a day only', '2024-06-18', { lines: [15, 16] }),
        ],
      }),
      documentOf('content/pages/hostile<b>.txt', { article: { ...hostileArticle(), kind: 'page' } }),
    ],
  }),
  arabic: (): SampleSite => ({
    config: config({ title: 'جريدة الميناء', motto: 'متأخرة، لكنها مرتّبة', language: 'ar', search: true }),
    documents: [arabicStory(), ...stories(2, ['Economy'])],
  }),
  /** English stories on an Arabic site, with every type of page. */
  fromTheRight: (): SampleSite => ({
    config: config({ title: 'جريدة الميناء', motto: 'متأخرة، لكنها مرتّبة', language: 'ar', search: true }),
    documents: [...archive(), liveBlog(), newsLine(40), ...pages()],
  }),
  chinese: (): SampleSite => ({
    config: config({ title: '港口公报', motto: '虽迟但有序', language: 'zh', timeZone: 'Asia/Shanghai' }),
    documents: [chineseStory(), ...stories(1, ['Economy'])],
  }),
  /** English, with stories in three other scripts. */
  mixed: (): SampleSite => ({
    config: config({ baseUrl: 'https://example.org/' }),
    documents: [...translated(arabicStory(), chineseStory(), ...stories(1)), ...stories(2).slice(1), newsLine(8)],
  }),
  empty: (): SampleSite => ({ config: config({ title: 'Newsline' }), documents: [] }),
} as const satisfies Record<string, () => SampleSite>;

export type SampleName = keyof typeof SAMPLE_SITES;
