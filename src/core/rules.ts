/** Every kind of content problem that Newsline reports: its severity and what to do about it. */

export interface Rule {
  /** An error fails the build; a warning and an info do not. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly remedy: string;
}

export const RULES = {
  'read:not-text': {
    severity: 'error',
    remedy: 'Remove the file from content/, or save it as text, Markdown or HTML.',
  },
  'read:invalid-utf8': {
    severity: 'warning',
    remedy: 'Save the file as UTF-8; bytes that could not be read are shown as \uFFFD.',
  },
  'read:empty': { severity: 'info', remedy: 'Delete the file, or paste the dump into it.' },
  'date:impossible': {
    severity: 'warning',
    remedy: 'Correct the date in the dump; until then the record has no time.',
  },
  'date:ambiguous': {
    severity: 'warning',
    remedy: 'Set `language`, or write the month as a word, so that day and month cannot be confused.',
  },
  'date:relative': {
    severity: 'warning',
    remedy: 'Say when the page was captured: `captured` under `overrides` in content/site.yaml.',
  },
  'dump:no-article': {
    severity: 'warning',
    remedy: 'Run `newsline explain` on the file to see how each line was read.',
  },
  'dump:no-items': { severity: 'info', remedy: 'Nothing to do, if the page has no news line.' },
  'dump:doubtful': { severity: 'info', remedy: 'Check the article with `newsline explain --why`.' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
