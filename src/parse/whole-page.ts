/** A page that was turned into Markdown as a whole, with its menus: `* [Politics](/politics)`, line after line. */
const LINK_ALONE = /^\s*(?:(?:[*+-]|\d{1,3}[.)]|#{1,6})\s+)?\[[^[\]]+\]\([^()\s]+(?: "[^"]*")?\)$/;

/** Lines of one link from which on there is a menu, and their share in all that are not blank. */
const FEWEST = 10;
const SHARE = 1 / 3;

export function isWholePage(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const links = written.filter((line) => LINK_ALONE.test(line)).length;
  return links >= FEWEST && links >= written.length * SHARE;
}
