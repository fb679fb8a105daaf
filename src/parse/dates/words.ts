/**
 * The table of date words, as `npm run generate:dates` writes it -> what words mean. A phrase a line, in order:
 *
 *     januar=m1:da,de,nb              a month, the first; weekdays `w`, days ago `d`, periods `p` likewise
 *     uhr=r1152                       roles: bits of `ROLES`
 *     令和=e2018                       an era: years after
 *     einer stunde=a1:de:hour:vor     ago: how many, languages, unit, words before it
 *
 * A page has some hundred of the thousands of words: each is read when it is first asked for.
 */
import { type AgoUnit, Entry, type Lexicon, type Words } from './lexicon.js';
import { DENSE_WORDS, ORDERS, TAILS, WORDS } from './word-table.js';

let lexicon: Lexicon | undefined;

export function dateLexicon(): Lexicon {
  lexicon ??= read();
  return lexicon;
}

function read(): Lexicon {
  const words = new TableWords(WORDS.split('\n'));
  const dense = byFirst(DENSE_WORDS.split(' '));
  return {
    words,
    tails: new TableWords(TAILS.split('\n')),
    orders: new Map(ORDERS.split('\n').map((row) => row.split(' ') as [string, 'mdy' | 'ymd'])),
    isKnown: (word) => words.has(word),
    denseLength(line, at) {
      for (const word of dense.get(line[at] as string) ?? []) if (line.startsWith(word, at)) return word.length;
      return 0;
    },
  };
}

class TableWords implements Words {
  /** Of a word not asked for yet the lines that begin with it, without it: `=r1152`, ` einer stunde=a1:…`. */
  readonly #words = new Map<string, Entry | string[]>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const space = line.indexOf(' ');
      const end = space < 0 ? line.indexOf('=') : space;
      const word = line.slice(0, end);
      const known = this.#words.get(word) as string[] | undefined;
      if (known === undefined) this.#words.set(word, [line.slice(end)]);
      else known.push(line.slice(end));
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  get(word: string): Entry | undefined {
    const known = this.#words.get(word);
    if (known === undefined || known instanceof Entry) return known;
    const entry = new Entry();
    const further: string[] = [];
    for (const rest of known)
      if (rest.startsWith('=')) readMeanings(rest.slice(1), entry);
      else further.push(rest.slice(1));
    if (further.length > 0) entry.next = new TableWords(further);
    this.#words.set(word, entry);
    return entry;
  }
}

const SENSES: Readonly<Record<string, 'months' | 'weekdays' | 'days' | 'periods'>> = {
  m: 'months',
  w: 'weekdays',
  d: 'days',
  p: 'periods',
};

/** `m1:de,da;r4`, without spaces: the words before a number are joined by `+`. */
function readMeanings(text: string, entry: Entry): void {
  for (const meaning of text.split(';')) {
    const [head = '', spoken = '', unit, before] = meaning.split(':');
    const kind = head[0] as string;
    const value = Number(head.slice(1));
    const languages = spoken.split(',');
    const sense = SENSES[kind];
    if (sense !== undefined) entry[sense] = [...(entry[sense] ?? []), { value, languages }];
    else if (kind === 'a') {
      const phrase = { before: before?.split('+') ?? [], unit: unit as AgoUnit, count: value, languages };
      entry.ago = [...(entry.ago ?? []), phrase];
    } else if (kind === 'e') entry.era = value;
    else entry.roles = value;
  }
}

/** The longest of those with one beginning stands first in the table. */
function byFirst(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    const head = word[0] as string;
    const known = found.get(head);
    if (known === undefined) found.set(head, [word]);
    else known.push(word);
  }
  return found;
}
