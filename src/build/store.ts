/** What is kept between builds: values by name, of which none is trusted without its checksum. */

export interface Store {
  /** False for one that forgets all. */
  readonly keeps: boolean;
  /** Null when there is no such value, or a damaged one. */
  get(key: string): unknown;
  /** The same as it was encoded, in memory of its own. */
  getEncoded(key: string): Uint8Array | null;
  put(key: string, value: unknown): void;
  /** The same for a value that is encoded; false when it is not kept. */
  putEncoded(key: string, value: Uint8Array): boolean;
  remove(key: string): void;
  /** Removes all values whose keys begin with `prefix` and a space. */
  removeAll(prefix: string): void;
  /** Keeps all that `work` puts and removes, or nothing of it, whenever the process dies. */
  atomically(work: () => void): void;
  /** Waits until all that was put can be read; false when some of it cannot. */
  settled(): Promise<boolean>;
  /** How far the clock of the disk that it lies on is ahead of the stopwatch, in milliseconds; null where nothing is kept. */
  readonly ahead: number | null;
  /** Waits until all is on the disk. */
  close(): Promise<void>;
}

/** Something that the store had is no longer there, or damaged. */
export class LostError extends Error {
  override readonly name = 'LostError';
}

/** Forgets all. */
export const NO_STORE: Store = {
  keeps: false,
  ahead: null,
  get: () => null,
  getEncoded: () => null,
  put: () => {},
  putEncoded: () => false,
  remove: () => {},
  removeAll: () => {},
  atomically: (work) => work(),
  settled: async () => true,
  close: async () => {},
};
