/** What is said of one kind of problem wherever it is found. */
export interface Rule {
  /** An error fails the build; a warning and an info do not. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly remedy: string;
}
