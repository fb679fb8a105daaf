/**
 * Reads the interfaces and type aliases of a source file of this project, as its formatter leaves them. It is no parser
 * of TypeScript: version 7 has no stable one to offer, and plain data needs no more than names, types and comments.
 */

export interface Member {
  readonly name: string;
  /** As written, without `readonly` and line breaks: `Teaser[]`, `{ month: string; path: string }[]`. */
  readonly type: string;
  /** Text of the comment before it, or nothing. */
  readonly doc: string;
}

export interface Declaration {
  readonly name: string;
  readonly doc: string;
  /** Names of the interfaces that it extends. */
  readonly extends: readonly string[];
  readonly members: readonly Member[];
  /** Of an alias, its text, else nothing: `Pick<Story, 'headline' | 'path'>`. */
  readonly alias: string;
}

/** `/** … *​/ export interface Name extends A, B {` or `export type Name = ` */
const HEAD = /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\n)?export (?:interface (\w+)(?: extends ([\w, ]+))? \{|type (\w+) =)/g;

/** All exported declarations. */
export function declarationsOf(source: string): Declaration[] {
  return [...source.matchAll(HEAD)].map((match) => {
    const [head, doc = '', name, parents = '', aliasName = ''] = match;
    const start = match.index + head.length;
    const body = name === undefined ? '' : source.slice(start, endAt(source, start, '}'));
    return {
      name: name ?? aliasName,
      doc: plain(doc),
      alias: name === undefined ? source.slice(start, endAt(source, start, ';')).trim() : '',
      extends: parents.split(',').flatMap((parent) => (parent.trim() === '' ? [] : [parent.trim()])),
      members: membersOf(body),
    };
  });
}

/** `/** … *​/ readonly name?: type;`, one after another: what stands between the braces of an interface or a type. */
export function membersOf(body: string): Member[] {
  const members: Member[] = [];
  const start = /\s*(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*)?(?:readonly )?(\w+)\??: /y;
  for (;;) {
    const match = start.exec(body);
    if (match === null) return members;
    const end = endAt(body, start.lastIndex, ';');
    const type = body
      .slice(start.lastIndex, end)
      .replace(/\breadonly /g, '')
      .replace(/\s+/g, ' ');
    members.push({ name: match[2] ?? '', type: type.trim(), doc: plain(match[1] ?? '') });
    start.lastIndex = end + 1;
  }
}

/** Text of a comment, on one line. */
function plain(comment: string): string {
  return comment
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where `end` stands outside of all brackets, from `start`; the last member of a type on one line has no semicolon. */
function endAt(text: string, start: number, end: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (depth === 0 && char === end) return at;
    if ('{([<'.includes(char)) depth += 1;
    else if ('})]>'.includes(char)) depth -= 1;
  }
  return text.length;
}
