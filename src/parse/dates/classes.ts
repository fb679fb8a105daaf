/** Character classes as dates need them: `../chars.ts`, but all native digits are digits, and Hangul is dense. */
import { charClasses, DENSE, DIGIT } from '../chars.js';

/** Zeros of the digits in scripts that are dense otherwise: Thai, Lao, Myanmar, Shan, Khmer. */
const DENSE_ZEROS = [0x0e50, 0x0ed0, 0x1040, 0x1090, 0x17e0];

/** Hangul has spaces, but joins numbers, counters and particles: `6월`, `3시간`. */
const HANGUL = [0xac00, 0xd7a4] as const;

let table: Uint8Array | undefined;

/** The class of every UTF-16 unit. */
export function dateClasses(): Uint8Array {
  if (table === undefined) {
    table = charClasses().slice();
    table.fill(DENSE, ...HANGUL);
    for (const zero of DENSE_ZEROS) table.fill(DIGIT, zero, zero + 10);
  }
  return table;
}

/**
 * Value of a decimal digit of any script. Unicode puts a script's digits in a row of ten, from a code that ends
 * in 0 (Thai U+0E50, Arabic U+0660) or 6 (Devanagari U+0966); for 6 to 9, what stands at 0 tells which.
 */
export function digitValue(code: number, classes: Uint8Array): number {
  if (code < 0x80) return code - 0x30;
  const low = code & 0xf;
  if (low > 9) return low - 6;
  return low < 6 || classes[code - low] === DIGIT ? low : low - 6;
}
