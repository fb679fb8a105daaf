/** The account of a dump's lines: each in a record's field, or left out for a reason. */
import type { LedgerEntry, LineSpan, Omission } from '../core/records.js';

export class LedgerBook {
  readonly #fields: (string[] | undefined)[];
  readonly #omitted: (Omission | undefined)[];

  /** `lines`: how many the source has. */
  constructor(lines: number) {
    this.#fields = new Array(lines);
    this.#omitted = new Array(lines);
  }

  /** The lines went into a field, named by its JSON Pointer. A line may go into several. */
  assign(lines: LineSpan, field: string): void {
    for (let line = lines[0]; line <= lines[1]; line++) {
      this.#fields[line - 1] ??= [];
      // Some twice: a page in one line has thousands, in which to look for each takes as many steps.
      this.#fields[line - 1]?.push(field);
    }
  }

  /** The lines are left out, unless a field has them. The first reason given stays. */
  omit(lines: LineSpan, reason: Omission): void {
    for (let line = lines[0]; line <= lines[1]; line++) this.#omitted[line - 1] ??= reason;
  }

  isFree(line: number): boolean {
    return this.#fields[line - 1] === undefined && this.#omitted[line - 1] === undefined;
  }

  /** Entries from line 1 to the last, without gap or overlap; lines of one fate that follow one another are one entry. */
  entries(): LedgerEntry[] {
    const entries: LedgerEntry[] = [];
    for (let line = 1; line <= this.#fields.length; line++) {
      const assigned = this.#fields[line - 1];
      const fields = assigned && assigned.length > 1 ? [...new Set(assigned)] : assigned;
      const omitted = this.#omitted[line - 1] ?? 'other';
      const last = entries.at(-1);
      if (last && ('fields' in last ? areEqual(last.fields, fields) : !fields && last.omitted === omitted))
        last.lines[1] = line;
      else entries.push(fields ? { lines: [line, line], fields } : { lines: [line, line], omitted });
    }
    return entries;
  }
}

function areEqual(fields: readonly string[], others: readonly string[] | undefined): boolean {
  return others?.length === fields.length && fields.every((field, i) => field === others[i]);
}
