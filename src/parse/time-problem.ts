/** What may be wrong with a time: see problems.ts for what is said of each. */
export type TimeProblem = 'impossible' | 'ambiguous' | 'relative' | 'no-date' | 'inferred';
