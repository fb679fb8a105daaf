import { describe, expect, test } from 'vitest';
import { findHeadline, headlineCandidates } from '../../../../src/parse/article/headline/index.js';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { detectLanguage } from '../../../../src/parse/language.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { SHIPPED } from '../../../../src/parse/models.js';
import { toPage } from '../../../../src/parse/page.js';
import { type Reading, readPage } from '../../../../src/parse/reading.js';

function readingOf(lines: readonly string[]): Reading {
  const blocks = toBlocks(splitLines(lines.join('\n')));
  const language = detectLanguage(blocks);
  return readPage(toPage(blocks, language), language, SHIPPED.chain);
}

const headlineOf = (...lines: string[]): string | null =>
  findHeadline(readingOf(lines), SHIPPED.headline)?.text ?? null;
const candidatesOf = (...lines: string[]): string[] => headlineCandidates(readingOf(lines)).map(({ text }) => text);

const HEADLINE = 'Harbour town votes to keep its last ferry';
const TEXT = [
  'The council of the small harbour town decided on Monday that the old ferry will go on running for another ten years. It was a close vote, and many people had come to listen.',
  '',
  'For months the owners had warned that the engine could not be repaired. They now say that a new one has been found in a yard on the other side of the bay, and that it will be fitted before the winter.',
  '',
  'Those who live on the island were relieved. Without the ferry they would have had to drive for two hours to reach the nearest school, and the road is often closed when the river is high.',
];
const SENTENCE = `${TEXT[0]?.split('. ')[0]}.`;
const BUTTONS = ['Share', 'Facebook', 'Twitter', 'WhatsApp', 'Email', 'Telegram', ''];
const MENU = ['Home', 'News', 'Sport', 'Weather', 'Contact', ''];

describe('the line', () => {
  test('below a menu', () => expect(headlineOf(...MENU, HEADLINE, '', ...TEXT)).toBe(HEADLINE));

  test('not the kicker above it, nor the dek, date and author below', () => {
    const dek = 'A close vote ends months of doubt for those who live on the island.';
    const head = ['Region', '', HEADLINE, '', dek, '', 'By Anna Muster', '3 May 2024, 10:15', ''];
    expect(headlineOf(...MENU, ...head, ...TEXT)).toBe(HEADLINE);
  });

  test('not the longer dek below it, where it says less of what the text tells', () => {
    const dek = 'The council decided that the old ferry will run for another ten years, to the relief of the island';
    const head = ['What the island wanted', dek, '', 'Anna Muster', '3 May 2024', ''];
    expect(headlineOf(...MENU, 'Region', ...head, ...TEXT)).toBe('What the island wanted');
  });

  test('and not what it is about, above a headline as long as a dek', () => {
    const long = 'Council decides that the old ferry will run for another ten years, to the relief of the island';
    expect(headlineOf(...MENU, 'Fight for the ferry', long, '', 'Anna Muster', '3 May 2024', '', ...TEXT)).toBe(long);
  });

  test('not the first of the points below it', () => {
    const points = [
      'Those who live on the island had feared for the school of their children',
      'Engine was found in a yard on the other side of the bay',
      'Do YOU have a story? Email tips@example.org',
    ];
    const headline =
      "Skipper's joy as the harbour gives his old boat ten more years... and 400 islanders turn up to cheer";
    const head = [headline, ...points, '', 'By ANNA MUSTER FOR EXAMPLE ONLINE', '', 'Published: 16:22, 3 May 2024', ''];
    expect(headlineOf('Home', 'News', 'Login', '', ...head, ...TEXT)).toBe(headline);
  });

  test('not who wrote it, with a role', () => {
    const signed = 'Lorna Fry · Senior Ferry Reporter';
    const head = ['Ferries', 'Vote ends months of doubt', signed, 'Updated Fri, May 3, 2024, 4:31 PM', ''];
    const about = 'Lorna Fry is a senior ferry reporter. Follow her for more.';
    expect(headlineOf(...MENU, ...head, ...TEXT, '', about)).toBe(head[1]);
  });

  test('not how old the article is, above and below it', () => {
    const notice = 'This article is more than 3 years old';
    const head = [notice, '', HEADLINE, '', notice, '', 'By Anna Muster', '3 May 2024, 10:15', ''];
    expect(headlineOf(...MENU, ...head, ...TEXT)).toBe(HEADLINE);
    expect(candidatesOf(...MENU, ...head, ...TEXT)).not.toContain(notice);
  });

  test('not what a picture shows, which stands there with its credit too', () => {
    const shows = 'The last ferry of the harbour town';
    const head = ['', 'By Anna Muster', '3 May 2024', shows, `${shows} Photo: Tom Okafor`, ''];
    expect(candidatesOf(...MENU, HEADLINE, ...head, ...TEXT)).not.toContain(shows);
  });

  test('not one of the headlines of other articles', () => {
    const others = [
      'Rain expected in the south',
      '',
      'Library opens on Sundays',
      '',
      'New coach for the rowing club',
      '',
    ];
    expect(headlineOf(...MENU, ...others, HEADLINE, '', '3 May 2024', '', ...TEXT, '', ...others)).toBe(HEADLINE);
  });

  test('above a single sentence that share buttons part from it', () => {
    const head = [HEADLINE, '', "'The ferry is not fit for winter'", '', 'By', 'Anna Muster', '-', 'May 4, 2022'];
    const below = [
      'Related Videos',
      '',
      'Topics',
      'Ferry',
      ...BUTTONS,
      'LEAVE A REPLY',
      '',
      'Log in to leave a comment',
    ];
    expect(headlineOf(...MENU, ...head, ...BUTTONS, SENTENCE, '', ...below)).toBe(HEADLINE);
  });

  test('not the arrow that leads to the story before', () => {
    const head = ['← Old ferry fails its test before winter', HEADLINE, '3 May 2024 by Anna Muster', ''];
    expect(headlineOf('Harbour Notes', '', 'Contact', 'About', '', ...head, ...TEXT)).toBe(HEADLINE);
  });

  test('far above the text, with its date, where boxes and buttons stand between', () => {
    const goods = Array.from({ length: 40 }, (_, i) => [`Model ${i + 1} in blue`, 'Add to cart', '']).flat();
    const head = [HEADLINE, '3 May 2024', 'Anna Muster', ''];
    expect(headlineOf(...MENU, ...head, ...goods, 'Related', '', ...TEXT)).toBe(HEADLINE);
  });

  test('short, with a longer dek that is a sentence', () => {
    const dek = 'The council of the harbour town decided that the old ferry will go on running, after a close vote.';
    expect(headlineOf(...MENU, 'Region', 'A ferry stays', '', dek, '', 'By Anna Muster', '', ...TEXT)).toBe(
      'A ferry stays',
    );
  });

  test('none in a dump without an article', () => expect(headlineOf(...MENU)).toBeNull());
});

describe('what of the line', () => {
  test('the last step of a breadcrumb', () => {
    expect(headlineOf(`Home › News › Region › ${HEADLINE}`, '', ...TEXT)).toBe(HEADLINE);
  });

  test('what follows a date', () => {
    expect(headlineOf(...MENU, `23.01.2022 - ${HEADLINE}`, '', ...TEXT)).toBe(HEADLINE);
  });

  test('what a breadcrumb without signs and a title share', () => {
    const title = `${HEADLINE} by Anna Muster 3 May`;
    expect(headlineOf(`Home News Region ${HEADLINE}`, '', title, '', ...TEXT)).toContain(HEADLINE);
  });

  test('the line that a breadcrumb without signs ends with', () => {
    const photo = 'The ferry at the old pier last winter. Photo: Anna Muster';
    const head = [photo, 'Region', HEADLINE, '', 'By', 'Anna Muster', '-', 'May 4, 2022', ...BUTTONS];
    for (const trail of ['Home Region ', 'HomeRegion'])
      expect(headlineOf(...MENU, trail + HEADLINE, ...head, SENTENCE, '', 'Related Videos', 'Topics', 'Ferry')).toBe(
        HEADLINE,
      );
  });

  test('the line that a trail ends with, whatever its first step is called', () => {
    const trail = `Overview / Region / ${HEADLINE}`;
    expect(candidatesOf(...MENU, trail, HEADLINE, '3 May 2024', '', ...TEXT)).not.toContain(trail);
  });

  test('the line that a trail ends with, less its date', () => {
    const dated = `23.01.2022 - ${HEADLINE}`;
    expect(headlineOf(...MENU, `HomeRegion${dated}`, dated, '', ...TEXT)).toBe(HEADLINE);
  });

  test("the tab's title without the site's name", () => {
    expect(headlineOf(`${HEADLINE} | Harbour Times`, 'Harbour Times', ...MENU, ...TEXT)).toBe(HEADLINE);
  });

  test('a colon and a number are no breadcrumb and no date', () => {
    const headline = 'Ferry: 3 votes that decided what the harbour town keeps';
    expect(headlineOf(...MENU, headline, '', ...TEXT)).toBe(headline);
  });
});
