/** What a build tells while it runs: for a bar on the terminal, and for a profile. It has no clock of its own. */

/** In their order; those for which there is nothing to do are left out. */
export const STAGES = ['scan', 'parse', 'merge', 'plan', 'render', 'files', 'pictures', 'search', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

/** One page that was rendered, by a clock that all threads share: microseconds. */
export interface Rendered {
  readonly path: string;
  readonly template: string;
  readonly start: number;
  readonly duration: number;
  /** 0: the main one. */
  readonly thread: number;
}

export interface Observer {
  /** A stage begins, and ends the one before it. `total`: how many sources or pages it is about; null: not counted. */
  stage(name: Stage, total: number | null): void;
  /** So many more of them are done. */
  advance(count: number): void;
  rendered(page: Rendered): void;
}

export const UNSEEN: Observer = together([]);

/** Tells several observers what one is told. */
export function together(observers: readonly Observer[]): Observer {
  return {
    stage(name, total) {
      for (const each of observers) each.stage(name, total);
    },
    advance(count) {
      for (const each of observers) each.advance(count);
    },
    rendered(page) {
      for (const each of observers) each.rendered(page);
    },
  };
}
