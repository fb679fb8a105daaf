/** What is known of a line by its text and its page's language alone, wherever it stands. Worked out once a text. */
import type { Marker } from './byline/lead.js';
import { type Line, readLine } from './byline/line.js';
import { type DateHints, type DateMention, defaultOrder, findDates, type Numbers, numbersIn } from './dates/index.js';
import { type Facts, factsOf } from './facts.js';
import { LANGUAGES } from './lexicon/index.js';
import { Memo, ownCopy } from './memo.js';
import { keyOf, Stems, stemsOf } from './words.js';

/** About a kilobyte each. A page has some hundred lines, and a site's dumps come one after the other. */
const MOST = 4096;
/** A longer line is a paragraph of one article, and hardly ever comes again. */
const LONGEST = 200;

const known = new Memo<Wording>(MOST);

/** `language`: BCP 47 or null. */
export function wordingOf(text: string, language: string | null): Wording {
  if (text.length > LONGEST) return new Wording(text, language);
  const found = known.get(text);
  // A text that pages of two languages have is kept for the one that was last read.
  if (found !== undefined && found.language === language) return found;
  const own = ownCopy(text);
  const made = new Wording(own, language);
  known.set(own, made);
  return made;
}

/** Of the language asked for last: a page has one, and many lines. */
let last: { readonly language: string; readonly index: number } | undefined;

/** Index into `LANGUAGES`; -1 for none of them. */
export function languageIndex(language: string | null): number {
  if (language === null) return -1;
  if (last?.language !== language) last = { language, index: LANGUAGES.indexOf(language.split('-')[0] as string) };
  return last.index;
}

const ORDERS = [null, 'dmy', 'mdy', 'ymd'] as const;

export class Wording {
  readonly text: string;
  readonly language: string | null;
  readonly facts: Facts;
  /** By the order that the page writes numeric dates in: an index into `ORDERS`. */
  #mentions: (readonly DateMention[] | undefined)[] | undefined;
  #scored: { readonly model: object; readonly scores: readonly number[] } | undefined;
  #numbers: readonly Numbers[] | undefined;
  #key: string | undefined;
  #read: { readonly dates: readonly DateMention[]; readonly lead: Marker; readonly line: Line } | undefined;
  #stems: readonly number[] | undefined;

  constructor(text: string, language: string | null) {
    this.text = text;
    this.language = language;
    const index = languageIndex(language);
    const stems = text.length > LONGEST ? new Stems(index) : null;
    this.facts = factsOf(text, index, stems);
    this.#stems = stems?.list;
  }

  /** Dates and times in the text. */
  mentions(order: DateHints['order']): readonly DateMention[] {
    // Where the page shows no order, dates are read in that of its language.
    const index = ORDERS.indexOf(order ?? defaultOrder(this.language));
    this.#mentions ??= [undefined, undefined, undefined, undefined];
    this.#mentions[index] ??= findDates(this.text, { lang: this.language, order });
    return this.#mentions[index] as readonly DateMention[];
  }

  /** The names that it may hold as a line beside an article (see `readLine`); the last reading is kept. */
  line(dates: readonly DateMention[], lead: Marker): Line {
    if (this.#read?.dates !== dates || this.#read.lead !== lead)
      this.#read = { dates, lead, line: readLine(this.text, { language: this.language, dates, lead }) };
    return this.#read.line;
  }

  /** Numeric dates, as `numbersIn` finds them. */
  get numbers(): readonly Numbers[] {
    this.#numbers ??= numbersIn(this.text);
    return this.#numbers;
  }

  /** As `keyOf` makes it. */
  get key(): string {
    this.#key ??= keyOf(this.text);
    return this.#key;
  }

  /** As `stemsOf` makes them. */
  get stems(): readonly number[] {
    this.#stems ??= stemsOf(this.text, languageIndex(this.language));
    return this.#stems;
  }

  /** What `score` says of the text by `model`; those of the model that was last asked for are kept. */
  scores<Model extends object>(
    model: Model,
    score: (model: Model, facts: Facts, text: string) => readonly number[],
  ): readonly number[] {
    if (this.#scored?.model !== model) this.#scored = { model, scores: score(model, this.facts, this.text) };
    return this.#scored.scores;
  }
}
