/** Which of the short lines around an article's head is its section, and which are not. */
import { expect, test } from 'vitest';
import { parse } from './dump.js';

const BODY = [
  'The council of the harbour town voted on Tuesday to widen the northern quay, after two years in which the plan was put off again and again.',
  'Nine members were for it and four against, said the mayor, who had asked them to decide before the end of the month because of the grant.',
  'Work begins in the spring and will take about a year; until then ferries land at the old pier, which was closed last winter for repairs.',
].join('\n\n');
const HEADLINE = 'Council votes to widen the northern quay after two years';

const sectionOf = (...head: string[]): string | null =>
  parse(`${head.join('\n')}\n\n${BODY}\n`, { timeZone: 'UTC' }).article?.section ?? null;

test.each([
  ['beside the date', [HEADLINE, '', 'Politics 10:00 18.06.2024']],
  ['behind the date', [HEADLINE, '', '18 June 2024 | Politics']],
  ['above the headline', ['Politics', '', HEADLINE, '', 'By Anna Schneider', '18 June 2024']],
  ['in the trail of the page', ['Home > Politics', '', HEADLINE, '', '18 June 2024']],
])('a section stands %s', (_, head) => {
  expect(sectionOf(...head)).toBe('Politics');
});

test('an entry of the menu that stands above the headline, too, is the section', () => {
  expect(sectionOf('Home', 'Culture', 'Sport', '', 'Culture', '', HEADLINE, '', '18 June 2024')).toBe('Culture');
});

test('an entry of the menu that is no common name of one, right above the headline, is the section too', () => {
  const menu = ['News', 'Business', 'Counties', 'Opinion', 'Sports'];
  expect(sectionOf('SubscribeLogin', ...menu, 'Counties', HEADLINE, '', 'By Anna Schneider', '18 June 2024')).toBe(
    'Counties',
  );
});

test('of a trail that begins with the news the step below that is the section', () => {
  expect(sectionOf('Home > News > Packaging', '', HEADLINE, '', 'By Anna Schneider | 18 June 2024')).toBe('Packaging');
});

test.each([
  ['an author', [HEADLINE, '', 'Anna Schneider', '18 June 2024, 10:05']],
  ['an author beside the date', [HEADLINE, '', 'Anna Schneider 18.06.2024']],
  ['what says that a date is one', [HEADLINE, '', 'Published 18 June 2024']],
  ['that in another language', [HEADLINE, '', 'Erscheinungsdatum 18.06.2024']],
  ['a control of the page', ['Close menu', '', HEADLINE, '', '18 June 2024']],
  ['a link of the footer', ['Contact', '', HEADLINE, '', '18 June 2024']],
  ['an advertisement', ['Advertisement', '', HEADLINE, '', '18 June 2024']],
  ['the page in another language', ['EN', '', HEADLINE, '', '18 June 2024']],
  ['the headline itself', [HEADLINE.slice(0, 13), '', HEADLINE.slice(0, 13), '', '18 June 2024']],
  ['a button', ['Newsletter', '', HEADLINE, '', '18 June 2024', 'Share']],
])('%s is no section', (_, head) => {
  expect(sectionOf(...head)).toBeNull();
});

test('a section of the site is known by its name', () => {
  const text = `Hafenstadt\n\n${HEADLINE}\n\n18 June 2024\n\n${BODY}\n`;
  expect(parse(text, { sections: ['Hafenstadt'] }).article?.section).toBe('Hafenstadt');
});

test.each([
  ['the step of a trail with a common name', ['Startseite', 'Inland', 'Bahnausbau'], 'Inland'],
  ['in a trail whose first step says nothing, the next', ['Home', 'News', 'Ferries'], 'Ferries'],
  ['the only step, whatever its name', ['ホーム', '社会'], '社会'],
  ['a common name in Serbian', ['Почетна', 'Друштво', 'Пут до школе'], 'Друштво'],
  ['in Bengali', ['প্রচ্ছদ', 'বাংলাদেশ', 'নদী ভাঙন'], 'বাংলাদেশ'],
  ['in Swahili', ['Nyumbani', 'Kitaifa', 'Ghala la mahindi'], 'Kitaifa'],
  ['in Vietnamese', ['Trang chủ', 'Xã hội', 'Lớp học'], 'Xã hội'],
])('%s, where its steps stand on lines of their own', (_, trail, section) => {
  const menu = ['Wirtschaft', 'Weather', 'Inland', 'Ferries', 'Podcasts', 'Contact', 'Bildung', 'Shop', '社会'];
  expect(sectionOf(...menu, ...trail, HEADLINE, '18 June 2024, 10:05', 'Share', '')).toBe(section);
});

test.each([
  ['Hafen', ['Startseite', 'Hafen', 'Kai']],
  ['Quays', ['Home', 'Quays']],
  ['港口', ['首页', '港口']],
])('a trail to %s may begin the dump', (section, trail) => {
  expect(sectionOf(...trail, HEADLINE, '18 June 2024, 10:05', 'Share', '')).toBe(section);
});

test('a menu above the headline is no trail', () => {
  const menu = ['Home', 'Ferries', 'Tickets', 'Timetable', 'Harbour'];
  expect(sectionOf(...menu, HEADLINE, '18 June 2024, 10:05', 'Share', '')).toBeNull();
});

test('an entry of the menu that stands once more above the headline’s kicker is the section', () => {
  const menu = ['The Gazette', 'Politics', 'Culture', 'Sport', 'Weather', 'Puzzles', 'Letters', 'Sign in'];
  const head = [HEADLINE, '', 'By Anna Schneider and Tom Okafor', '18 June 2024', 'Updated 10:05'];
  expect(sectionOf(...menu, 'Politics', '', 'Northern quay', ...head)).toBe('Politics');
  expect(sectionOf(...menu, 'Letters', 'Sign in', '', 'Northern quay', ...head)).toBeNull();
});
