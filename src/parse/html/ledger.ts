/** The account of a page's lines: those that fed a record through its head, and those that are mere markup. */
import type { LedgerBook } from '../ledger.js';
import { type HtmlElement, isElement } from './tree.js';

/** The field of a record, and the text in the page's head that it was made from. */
export type UsedClaim = readonly [field: string, claim: string];

/** `used`: each claim is looked for once. Every line has its fate afterwards. */
export function closeLedger(ledger: LedgerBook, source: string, root: HtmlElement, used: readonly UsedClaim[]): void {
  const mark = source.includes('\n') || !source.includes('\r') ? '\n' : '\r';
  const lines = source.split(mark);
  if (lines.at(-1) === '') lines.pop();
  if (used.length > 0) assignClaims(ledger, source, root, used, mark);
  lines.forEach((text, i) => {
    ledger.omit([i + 1, i + 1], text.trim() === '' ? 'blank' : 'markup');
  });
}

function assignClaims(
  ledger: LedgerBook,
  source: string,
  root: HtmlElement,
  used: readonly UsedClaim[],
  mark: string,
): void {
  const open = new Set(used);
  const visit = (element: HtmlElement): void => {
    if (open.size === 0) return;
    if (element.name === 'meta' || element.name === 'script') {
      const text = element.name === 'meta' ? (element.attributes.get('content') ?? '') : scriptText(element);
      for (const each of open) {
        const [field, claim] = each;
        if (!text.includes(claim)) continue;
        const at = Math.max(element.start, source.indexOf(claim, element.start));
        const line = lineOf(source, at, mark);
        ledger.assign([line, line], field);
        open.delete(each);
      }
    }
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(root);
}

function scriptText(element: HtmlElement): string {
  if (!/ld\+json/i.test(element.attributes.get('type') ?? '')) return '';
  return element.children.map((child) => (isElement(child) ? '' : child.text)).join('');
}

function lineOf(source: string, offset: number, mark: string): number {
  let line = 1;
  for (let at = source.indexOf(mark); at !== -1 && at < offset; at = source.indexOf(mark, at + 1)) line += 1;
  return line;
}
