/** Which blocks of a dump have gone into records: the ledger by blocks, while it is being written. */
import type { LineSpan, Omission } from '../core/records.js';
import type { Block } from './blocks.js';
import type { LedgerBook } from './ledger.js';

export class Takings {
  readonly #blocks: readonly Block[];
  readonly #ledger: LedgerBook;
  readonly #taken = new Set<number>();

  constructor(blocks: readonly Block[], ledger: LedgerBook) {
    this.#blocks = blocks;
    this.#ledger = ledger;
  }

  has(block: number): boolean {
    return this.#taken.has(block);
  }

  /** The block went into a field, named by its JSON Pointer; it may go into several. */
  take(block: number, field: string): void {
    this.#ledger.assign(this.#lines(block), field);
    this.#taken.add(block);
  }

  /** The block is left out, unless it went somewhere. */
  leaveOut(block: number, reason: Omission): void {
    if (this.#taken.has(block)) return;
    this.#ledger.omit(this.#lines(block), reason);
    this.#taken.add(block);
  }

  /** From the first line of the blocks to their last; all that were taken, if none are named. */
  span(blocks: Iterable<number> = this.#taken): LineSpan {
    let from = Number.POSITIVE_INFINITY;
    let to = 1;
    for (const block of blocks) {
      const [first, last] = this.#lines(block);
      from = Math.min(from, first);
      to = Math.max(to, last);
    }
    return [Number.isFinite(from) ? from : 1, to];
  }

  #lines(block: number): LineSpan {
    const { from, to } = this.#blocks[block] as Block;
    return [from, to];
  }
}
