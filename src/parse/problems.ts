/** What the parser has to say about a dump, as messages. */
import { message, type Place } from '../core/messages.js';
import { type ArticleKind, type Message, type NewsItem, PAGE } from '../core/records.js';
import type { RuleId } from '../core/rules.js';
import type { Assembled } from './article/assemble.js';
import { liesInPages } from './article-kind.js';
import type { Block } from './blocks.js';
import { otherLanguage } from './language.js';
import type { Reading } from './reading.js';
import type { TimeProblem } from './time-problem.js';

/** A problem with the times of a list: told once, with how many of its rows share it. */
export interface ListProblem {
  readonly block: number;
  /** The first time that has it, as written. */
  readonly text: string;
  readonly problem: TimeProblem;
  readonly count: number;
}

type PlaceOf = (block: number) => Place;

/** Below this the parser says that it is in doubt. */
const DOUBTFUL = 0.6;

const RULES: Readonly<Record<TimeProblem, RuleId>> = {
  impossible: 'date:impossible',
  ambiguous: 'date:ambiguous',
  relative: 'date:relative',
  'no-date': 'date:no-day',
  inferred: 'date:inferred',
};

function reason(problem: TimeProblem, text: string): string {
  switch (problem) {
    case 'impossible':
      return `There is no such date as "${text}"`;
    case 'ambiguous':
      return `"${text}" can be read day first or month first`;
    case 'inferred':
      return `"${text}" does not show its whole date; the rest is taken from another date of the page`;
    case 'no-date':
      return `"${text}" shows no full date, and nothing near it does`;
    case 'relative':
      return `"${text}" counts from the time of capture, which is not known`;
  }
}

/** `kind`: as `overrides` say. */
export function articleMessages(
  assembled: Assembled | null,
  { page }: Reading,
  kind: ArticleKind | undefined,
  at: PlaceOf,
): Message[] {
  const what = kind === PAGE ? 'text' : 'article';
  if (!assembled) return [message('dump:no-article', `No ${what} was found in the dump`, at(0))];
  const messages = assembled.problems
    .filter(({ problem }) => problem !== 'ambiguous' || !page.orderCertain)
    .map(({ block, text, problem }) => message(RULES[problem], reason(problem, text), at(block)));
  if (kind === undefined && liesInPages(at(0).path)) {
    const why = 'It is published as news: of what lies in content/pages/ only Markdown is a page by that';
    messages.push(message('dump:in-pages', why, { path: at(0).path }));
  }
  const { confidence, lines } = assembled.article;
  if (confidence < DOUBTFUL) {
    const why = `It is doubtful where the ${what} begins and ends (confidence ${confidence})`;
    messages.push(message('dump:doubtful', why, { ...at(0), line: lines[0] }));
  }
  return messages;
}

/** `lang` is what `overrides` or the command line say of the language; null where they say nothing. */
export function languageMessages(lang: string | null | undefined, blocks: readonly Block[], path: string): Message[] {
  const other = lang == null ? null : otherLanguage(blocks, lang);
  if (other === null) return [];
  return [
    message('dump:other-language', `The language is set to \`${lang}\`, but the text is in \`${other}\``, { path }),
  ];
}

/** A page that is no news need have no news line. */
export function itemMessages(
  items: readonly NewsItem[],
  problems: readonly ListProblem[],
  kind: ArticleKind | undefined,
  at: PlaceOf,
): Message[] {
  if (items.length === 0) {
    const { path } = at(0);
    return kind === PAGE ? [] : [message('dump:no-items', 'No news line was found in the dump', { path })];
  }
  return problems.map(({ block, text, problem, count }) => {
    const others = count > 1 ? ` (and ${count - 1} more in this list)` : '';
    return message(RULES[problem], reason(problem, text) + others, at(block));
  });
}
