/** The ledger of a document in words: what each line is. */
import type { LedgerEntry, ParsedDocument } from '../core/records.js';

export interface LineRole {
  /** `headline`, `body 3`, `item 12 time`, `navigation`; '' for a blank line. */
  readonly text: string;
  /** In a record, or left out. */
  readonly kept: boolean;
}

/** The role of each line, the first at 0. Blocks and items count from 1, as people count. */
export function rolesOf(document: ParsedDocument): LineRole[] {
  const roles: LineRole[] = [];
  for (const entry of document.ledger) {
    const role = roleOf(entry);
    for (let line = entry.lines[0]; line <= entry.lines[1]; line += 1) roles[line - 1] = role;
  }
  return roles;
}

function roleOf(entry: LedgerEntry): LineRole {
  if ('omitted' in entry) return { text: entry.omitted === 'blank' ? '' : entry.omitted, kept: false };
  return { text: [...new Set(entry.fields.map(inWords))].join(', '), kept: true };
}

/** `/article/headline` → `headline`; `/article/body/2/text` → `body 3`; `/items/11/published` → `item 12 published`. */
function inWords(pointer: string): string {
  const [, owner, ...rest] = pointer.split('/');
  const [first = '', second = ''] = rest;
  if (owner === 'items') return `item ${Number(first) + 1} ${second}`.trimEnd();
  if (owner !== 'article') return [owner, ...rest].join(' ');
  return /^\d+$/.test(second) ? `${first} ${Number(second) + 1}` : first;
}
