// @ts-check
/** What lines are made of: short pieces of which one line is many, and lines of which a dump has many. */

const SIGNS = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~“”„«»‚‘’–—…·•',
  ' ',
  '\u00A0',
  '\t',
  ' | ',
  ' – ',
  ': ',
  ', ',
  ' (',
  ') ',
];
const WORDS = ['A', 'a', '1', 'Aa ', 'AA ', '1 ', 'a. ', 'A. ', '12', '1.', '.1', 'a-', '年', 'あ', 'ا', 'By ', 'von '];
const PHRASES = ['10:30 ', '3 May 2024 ', '1 of 3 ', 'Photo: ', 'comments ', 'Read more '];
const MARKS = ['http://', 'www.', 'a@b.c ', '[1]', '](', '![', '<a>'];

export const PIECES = [...SIGNS, ...WORDS, ...PHRASES, ...MARKS];

/** Lines of pages, of each sort that something looks for. */
export const LINES = [
  ...['A', '1', '…', '•', '+', '1 / 3', 'A | B', '© AP', 'Name', 'Monday', '@anna', 'a@b.c', 'https://example.org/a'],
  ...['Facebook', 'Share', 'Comments', '5 comments', 'Read more', 'Advertisement', 'Sign up', '5 min read', 'Related'],
  ...['Home', 'Home > Politics', 'Politics', 'Tags: a, b, c', 'Label: value', 'Subscribe to our newsletter'],
  ...['3 May 2024', '10:30', 'yesterday', '2 hours ago', 'Updated: 3 May 2024, 10:30', '10:30 Council meets'],
  ...['By A', 'By Anna Muster', 'Anna Muster', 'Author: Anna Muster', 'Anna Muster, Reuters', 'Photo: Anna Muster'],
  ...['* Item', '  * Item', '1. Item', '# Heading', '[1]Home', '[Home](https://example.org/)', '![x](y)', 'Q: Why?'],
  ...['“Quoted”', '“Quote here,” she said.', 'It rained.', 'The council met.', 'LONDON (Reuters) - He said.'],
  ...['Council votes to rebuild the bridge by spring', 'COUNCIL VOTES', 'Bridge to be rebuilt', 'Image'],
  ...['会议星期二举行。', '记者 王明', '2024年5月3日', 'مجلس المدينة', 'قال المجلس إن الجسر سيعاد بناؤه.'],
  'The council met on Tuesday evening and decided that the bridge will be rebuilt by next spring, she said.',
];
