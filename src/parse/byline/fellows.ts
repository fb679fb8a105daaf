/** Which of the names beside an author are authors too: "Anna Muster und Max Beispiel, dpa | Politik". */
import type { Candidate } from './candidates.js';
import { isGivenName } from './given-names.js';
import type { Line } from './line.js';
import { firstWord, hasRoleBelow, isPerson, isSignature } from './traits.js';

/** Lines between two authors' lines: a role, an address, "and". */
const REACH = 3;

/** The author's fellows, in the author's line and in lines of the same form above and below it. */
export function fellowsOf(
  author: Candidate,
  candidates: readonly Candidate[],
  lines: ReadonlyMap<number, Line>,
): Candidate[] {
  const byBlock = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const known = byBlock.get(candidate.block) ?? [];
    byBlock.set(candidate.block, known);
    known.push(candidate);
  }
  const found = ofLine(author, byBlock.get(author.block) ?? []);
  if (found.length === 0 || isAlone(author)) {
    for (const step of [-1, 1] as const) {
      let last = author;
      for (let next = nextLine(last, step, lines); next !== null; next = nextLine(last, step, lines)) {
        const other = byBlock.get(next)?.[0];
        if (other === undefined || !isFellowLine(author, last, other, lines)) break;
        found.push(other);
        last = other;
      }
    }
  }
  const seen = new Set([author.key]);
  return found.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Names joined to the author's in its line, on both sides, up to the first that is not. */
function ofLine(author: Candidate, line: readonly Candidate[]): Candidate[] {
  const at = line.indexOf(author);
  const found: Candidate[] = [];
  for (let i = at + 1; i < line.length && joined(line[i - 1], line[i]); i++) found.push(line[i] as Candidate);
  for (let i = at - 1; i >= 0 && joined(line[i], line[i + 1]); i--) found.push(line[i] as Candidate);
  return found;
}

/** "A and B", "A, B", "A/B", "A | B"; but not "A, House of Words", and not "A, Editor, House of Words". */
function joined(left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (left === undefined || right === undefined || right.index !== left.index + 1) return false;
  const { before, afterRole } = right.piece;
  if (before === 'and') return fits(left, right) || isSignature(right);
  if (afterRole) return false;
  if (before === 'comma' || before === 'slash')
    return fits(left, right) || (right.piece.shape === 'agency' && left.piece.tail === 'none');
  // Set apart by style alone: "Anna Muster Max Beispiel".
  if (before === 'edge' || before === left.piece.before)
    return left.piece.end + 1 >= right.piece.start && fits(left, right);
  if (before !== 'bar' || left.line.spare > 0 || !fits(left, right)) return false;
  // 김하나·이두리 기자
  const isTight = right.piece.shape === 'caseless' && left.piece.end + 1 === right.piece.start;
  return isTight || isGivenName(firstWord(right.piece.text));
}

function fits(left: Candidate, right: Candidate): boolean {
  if (left.piece.shape === 'nick' || left.piece.shape === 'one')
    return (
      right.piece.shape === left.piece.shape &&
      left.piece.marker === 'by' &&
      left.piece.tail === 'none' &&
      right.piece.tail === 'none'
    );
  return isPerson(left) && isPerson(right);
}

/** One name in its line, with nothing but a marker or a role. */
function isAlone({ line }: Candidate): boolean {
  return line.pieces.length === 1 && line.spare === 0;
}

function isFellowLine(author: Candidate, last: Candidate, other: Candidate, lines: ReadonlyMap<number, Line>): boolean {
  if (!isAlone(author) || !isAlone(other) || other.mentioned || other.piece.tail === 'is') return false;
  const linked = isLinked(last, other, lines);
  if (linked && isSignature(other)) return true;
  if (!isPerson(author) || !isPerson(other)) return false;
  if (other.piece.marker !== 'none' && other.piece.marker !== author.piece.marker) return false;
  if (linked) return true;
  // `ANNA MUSTER` below a picture, above `Max Beispiel`: authors are set alike.
  if ((author.piece.shape === 'caps') !== (other.piece.shape === 'caps')) return false;
  return isGivenName(firstWord(other.piece.text)) || (hasRoleBelow(author) && hasRoleBelow(other));
}

/** "and" on a line between them, or a comma at the end of the upper. */
function isLinked(a: Candidate, b: Candidate, lines: ReadonlyMap<number, Line>): boolean {
  const [upper, lower] = a.block < b.block ? [a, b] : [b, a];
  if (upper.piece.after === 'comma' || lower.piece.before === 'and') return true;
  for (let i = upper.block + 1; i < lower.block; i++) if (lines.get(i)?.joins) return true;
  return false;
}

/** The next block in a direction that has names, across roles and addresses; null when other text comes first. */
function nextLine({ block }: Candidate, step: 1 | -1, lines: ReadonlyMap<number, Line>): number | null {
  for (let i = 1; i <= REACH; i++) {
    const line = lines.get(block + step * i);
    if (line === undefined) return null;
    if (line.pieces.length > 0) return block + step * i;
    if (!line.trails || line.leads !== 'none') return null;
  }
  return null;
}
