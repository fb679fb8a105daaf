/** Bounded concurrency for work that waits on the disk. */

/** Enough to keep the four threads busy that Node does file work with, and far below any limit on open files. */
const AT_ONCE = 16;

/** `work` on each item, at most `AT_ONCE` at a time, results in the order of the items. Rejects with the first failure. */
export async function mapConcurrent<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}
