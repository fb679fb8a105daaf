/** Which roles the chain gives to blocks whose gold leaves no doubt. */
import { ROLES, type Role } from '../parse/chain.js';

/** Roles that gold leaves a block, `body` or `before|headline|head`, and how often the chain gave each role. */
export type Confusion = Map<string, Record<Role, number>>;

/** `allowed`: a bit set of roles for each block, as `allowedRoles` gives it; blocks that may have any role do not count. */
export function count(confusion: Confusion, allowed: Uint8Array, roles: readonly Role[]): void {
  allowed.forEach((set, block) => {
    const gold = ROLES.filter((_, role) => set & (1 << role));
    if (gold.length === ROLES.length) return;
    const key = gold.join(' or ');
    const row = confusion.get(key) ?? (Object.fromEntries(ROLES.map((role) => [role, 0])) as Record<Role, number>);
    row[roles[block] as Role] += 1;
    confusion.set(key, row);
  });
}

/** As a Markdown table, the most frequent gold first. */
export function confusionTable(confusion: Confusion): string {
  const total = (row: Record<Role, number>) => ROLES.reduce((sum, role) => sum + row[role], 0);
  const rows = [...confusion].sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['gold \\ chain', ...ROLES]),
    `|---|${ROLES.map(() => '--:').join('|')}|`,
    ...rows.map(([key, row]) => line([key, ...ROLES.map((role) => row[role])])),
  ].join('\n');
}
