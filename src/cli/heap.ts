/** How far the heap may grow before V8 looks at all of it. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import type { Observer } from '../build/observer.js';

/** Sources or pages from which on it is memory that counts, and bytes alive. */
const MANY = 300;
const LARGE = 64 * 1024 * 1024;

/**
 * A build with little to do ends before it needs any memory back: its heap grows fivefold. In a long one it grows by two
 * thirds of what is alive, not by V8's own three times as much: a third less memory at the peak, for some hundredths more time.
 */
export function frugalWhenLong(): Observer {
  setFlagsFromString('--heap-growing-percent=400');
  return {
    stage(_, total) {
      if ((total ?? 0) < MANY && getHeapStatistics().used_heap_size < LARGE) return;
      setFlagsFromString('--heap-growing-percent=66');
    },
    advance() {},
    rendered() {},
  };
}
