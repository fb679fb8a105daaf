/** How much time has passed: no output hangs on it. */

/** Microseconds since a moment that all threads of the process have in common. */
export function microseconds(): number {
  return Number(process.hrtime.bigint() / 1000n);
}
