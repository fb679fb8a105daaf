/**
 * How deep elements lie in each other, told from their tags: what makes a tree of them calls itself for each level, and
 * each paragraph opens again all formatting that is not closed, so both must have an end. It errs on the side of more.
 */

/** More than any text has that people write; the stack takes about ten times as much. */
const DEEPEST = 100;

/** `<b>one<p>two`: opened again in each of so many paragraphs times so many elements. */
const MOST_OPENED = 1_000_000;

/** Another one, or the end of what they are in, ends them. */
const END_ALONE: ReadonlySet<string> = new Set(['p', 'li', 'dt', 'dd', 'rt', 'rp', 'colgroup']);

const FORMATTING: ReadonlySet<string> = new Set(['a', 'b', 'code', 'em', 'i', 's', 'small', 'strong', 'u']);

/** No end tag of what lies around them closes these, but for those of a table. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const OF_TABLES: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr', ...CELLS]);

export class Nesting {
  private readonly open: string[] = [];
  private readonly formatting = new Map<string, number>();
  private unclosed = 0;
  private tags = 0;
  private isDeep = false;
  private mostUnclosed = 0;

  /** Is it too much? `nodes`: how many there are besides. */
  isTooDeep(nodes: number): boolean {
    return this.isDeep || this.mostUnclosed * (this.tags + nodes) > MOST_OPENED;
  }

  start(name: string): void {
    this.tags += 1;
    if (END_ALONE.has(name)) return;
    if (FORMATTING.has(name)) this.format(name, 1);
    else {
      if (OF_TABLES.has(name)) this.open.length = this.open.lastIndexOf('table') + 1 || this.open.length;
      if (this.open.length < DEEPEST) this.open.push(name);
      else this.isDeep = true;
    }
    if (this.open.length + this.unclosed > DEEPEST) this.isDeep = true;
  }

  end(name: string): void {
    this.tags += 1;
    if (FORMATTING.has(name)) {
      if ((this.formatting.get(name) ?? 0) > 0) this.format(name, -1);
      return;
    }
    const at = this.open.lastIndexOf(name);
    const isCell = name === 'table' || OF_TABLES.has(name);
    if (at === -1 || (!isCell && this.open.slice(at + 1).some((each) => CELLS.has(each)))) return;
    this.open.length = at;
  }

  private format(name: string, by: number): void {
    this.formatting.set(name, (this.formatting.get(name) ?? 0) + by);
    this.unclosed += by;
    this.mostUnclosed = Math.max(this.mostUnclosed, this.unclosed);
  }
}
