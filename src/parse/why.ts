/** Why a line got its role: the values that spoke most for it, by the weights of the chain. */
import { toBlocks } from './blocks.js';
import { type Chain, ROLE_COUNT, ROLES, type Role } from './chain.js';
import { dumpLines } from './dump-lines.js';
import { emissionRows } from './emissions.js';
import { detectLanguage } from './language.js';
import { SHIPPED } from './models.js';
import { toPage } from './page.js';
import { readPage, withResumed } from './reading.js';

export interface Reason {
  /** `words 30..50`, `prose-before <2`, `time all (line below)`. */
  readonly text: string;
  /** Its score for the role, less the mean of its scores for all roles: above 0 it speaks for it. */
  readonly weight: number;
}

export interface RoleReasons {
  /** First and last line of the block. */
  readonly lines: readonly [number, number];
  readonly role: Role;
  /** Probability of the role, 0 to 1. */
  readonly probability: number;
  /** The strongest, for and against. */
  readonly reasons: readonly Reason[];
}

const STRONGEST = 4;
const WHERE: Readonly<Record<number, string>> = {
  [-2]: ' (two above)',
  [-1]: ' (above)',
  0: '',
  1: ' (below)',
  2: ' (two below)',
};

/** For each block of a text dump, the role that the article model gave it and what spoke for it. `lang`: BCP 47 or null. */
export function whyRoles(text: string, lang: string | null): RoleReasons[] {
  const blocks = toBlocks(dumpLines(text));
  const language = lang ?? detectLanguage(blocks);
  const page = toPage(blocks, language);
  const reading = withResumed(readPage(page, language, SHIPPED.chain));
  const rows = emissionRows(page, SHIPPED.chain.layout);
  return blocks.map(({ from, to }, block) => {
    const role = reading.roles[block] as Role;
    return {
      lines: [from, to],
      role,
      probability: reading.certainty[block] as number,
      reasons: reasonsFor(SHIPPED.chain, rows, block, role),
    };
  });
}

function reasonsFor({ layout, emissions }: Chain, rows: Uint16Array, block: number, role: Role): Reason[] {
  const index = ROLES.indexOf(role);
  const reasons = layout.slots.map(({ feature, offset, start }, slot) => {
    const row = rows[block * layout.slots.length + slot] as number;
    const scores = emissions.subarray(row * ROLE_COUNT, (row + 1) * ROLE_COUNT);
    const mean = scores.reduce((sum, score) => sum + score, 0) / ROLE_COUNT;
    const { name, values } = layout.features[feature] as (typeof layout.features)[number];
    return {
      text: `${name} ${values[row - start] ?? 'edge'}${WHERE[offset] ?? ''}`,
      weight: (scores[index] as number) - mean,
    };
  });
  return reasons
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.text < b.text ? -1 : 1))
    .slice(0, STRONGEST);
}
