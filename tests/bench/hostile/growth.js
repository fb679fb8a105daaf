// @ts-check
/** What a text takes, and what twice as much of it takes. */

/**
 * A text that can be made of any size, and what reads it.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {number} size of the text that is tried first, in whatever `make` counts
 * @property {number} noticeable milliseconds: what takes less at this size need not be measured again
 * @property {(size: number) => string} make
 * @property {(text: string) => unknown} read
 */

const MOST = 3;
/** Rounds in which it must take too long: what else the machine does takes long once. */
const ROUNDS = 2;

/** What to say of a case of which twice as much takes more than three times as long; null of others. @param {Case} each */
export async function growthOf({ name, size, noticeable, make, read }) {
  const text = make(size);
  if ((await costOf(read, text)) < noticeable) return null;
  let said = null;
  const double = make(2 * size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const once = await costOf(read, text);
    const twice = await costOf(read, double);
    if (once < noticeable || twice <= MOST * once) return null;
    said = `${name} takes ${once.toFixed(0)} ms, twice as much ${twice.toFixed(0)} ms`;
  }
  return said;
}

/** Milliseconds of the process. @param {Case['read']} read @param {string} text */
export async function costOf(read, text) {
  const before = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
