/** Lines among a saved page's paragraphs that are none of its text, by their elements. */
import { expect, test } from 'vitest';
import { parse } from './page.js';

const TEXT = [
  'The council of the harbour town voted on Tuesday to widen the northern quay, after two years in which the plan was put off.',
  '“You could see it from the pier,” said the harbour master, who had asked for it before the end of the month because of the grant.',
  'Work begins in the spring and will take about a year; until then ferries land at the old pier, which was closed last winter.',
  'A second vote on the cranes is planned for the autumn, when the costs are known and the port has said which of them it keeps.',
];

const bodyOf = (between: string, below = '') =>
  parse(`<html lang="en"><head><title>Quay to be widened</title></head><body>
<nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>Quay to be widened after two years of votes</h1><div class="byline">By <a href="/una">Una Ross</a></div>
<time datetime="2024-06-18T10:05">18 June 2024</time>
<div class="content"><p>${TEXT[0]}</p><p>${TEXT[1]}</p>${between}<p>${TEXT[2]}</p><p>${TEXT[3]}</p>${below}</div></article>
<footer>Contact</footer></body></html>`).article?.body.map(({ text }) => text);

test.each([
  ['<aside class="pullquote"><blockquote>You could see it from the pier</blockquote></aside>'],
  ['<div class="pull-quote"><p>“You could see it from the pier.”</p></div>'],
  ['<ul class="inline-related"><li><a href="/2">Ferry company orders two boats with batteries</a></li></ul>'],
])('%s', (between) => {
  expect(bodyOf(between)).toEqual(TEXT);
});

test('a line that the page does not set apart stays, and a link in a paragraph', () => {
  const subhead = 'Who has to pay for the quay';
  expect(bodyOf(`<h2>${subhead}</h2>`)).toEqual([...TEXT.slice(0, 2), subhead, ...TEXT.slice(2)]);
  const linked = 'Read what the council wrote about the quay in its paper of the spring, said the mayor.';
  expect(bodyOf(`<p><a href="/paper">${linked}</a></p>`)).toContain(linked);
});

test('what is said of the author below the text is none of it', () => {
  const about = 'Una Ross is a reporter for the harbours of the north. Follow her on her walks along the coast.';
  expect(bodyOf('', `<p><i>${about}</i></p>`)).toEqual(TEXT);
});
