/** Tokens -> runs of words between the marks, dates and addresses of a byline; joining words part them too. */
import { LOWER, UPPER } from '../chars.js';
import { ADDRESS, DATE, HANDLE } from './mask.js';
import { MARK, MASKED, type Token, WORD } from './tokens.js';
import { AGENCIES, AND, DESKS } from './words.js';

/** What parts a run of words from what stands before or after it. */
export const PARTS = [
  'edge',
  'comma',
  'and',
  'slash',
  'bar',
  'dash',
  'colon',
  'bracket',
  'date',
  'address',
  'words',
  'other',
] as const;
export type Part = (typeof PARTS)[number];

export interface Segment {
  readonly words: readonly Token[];
  readonly before: Part;
  readonly after: Part;
}

const MARK_PARTS: ReadonlyMap<string, Part> = new Map(
  (
    [
      [',;、，；،', 'comma'],
      ['&+＆', 'and'],
      ['/／', 'slash'],
      ['|•·∙●¦｜‧・⋅▪►›»', 'bar'],
      ['-‐‑–—―~', 'dash'],
      [':：', 'colon'],
      ['()[]{}（）【】<>', 'bracket'],
    ] as const
  ).flatMap(([marks, part]) => [...marks].map((mark) => [mark, part] as const)),
);

export function toSegments(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let words: Token[] = [];
  let before: Part = 'edge';
  const close = (part: Part) => {
    if (words.length > 0) segments.push({ words, before, after: part });
    // Of two marks in a row ("Anna Muster, | 3 May") the first says more, unless it is a mere bracket or stop.
    if (words.length > 0 || before === 'edge' || before === 'other' || before === 'bracket') before = part;
    words = [];
  };
  tokens.forEach((token, i) => {
    if (token.kind === MARK) close(MARK_PARTS.get(token.text) ?? 'other');
    else if (token.kind === MASKED) close(partOf(token.sort));
    else if (joins(tokens, i)) close('and');
    else words.push(token);
  });
  close('edge');
  return segments;
}

function partOf(mask: number): Part {
  return mask === DATE ? 'date' : mask === ADDRESS || mask === HANDLE ? 'address' : 'other';
}

/** "ANNA MUSTER AND MAX BEISPIEL" */
function isLoud(token: Token | undefined): boolean {
  return token?.kind === WORD && token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** `and` between two names, in small letters; a line may begin or end with it. */
function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== WORD || !AND.has(token.lower)) return false;
  const previous = tokens[i - 1];
  if (token.sort === UPPER) return token.text.length > 1 && isLoud(token) && isLoud(previous) && isLoud(tokens[i + 1]);
  // "corresponsal en Roma": what stands behind a word in small letters joins no names.
  if (token.sort === LOWER && previous?.sort === LOWER && previous.kind === WORD) return false;
  if (token.lower.length > 1 || i === 0 || i === tokens.length - 1) return true;
  // "Inês Rosa e Lusa"
  if (AGENCIES.has(tokens[i + 1]?.lower ?? '') || DESKS.has(tokens[i + 1]?.lower ?? '')) return true;
  // "Ramón y Cajal" is one man, "Ana Ruiz y Luis Gil" are two.
  const wide = (step: 1 | -1) => tokens[i + step]?.kind === WORD && tokens[i + 2 * step]?.kind === WORD;
  return wide(1) && wide(-1);
}
