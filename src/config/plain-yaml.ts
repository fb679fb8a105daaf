/**
 * The YAML that most front matter is written in: a key a line, with one value or a list of them, and nothing of what
 * the rest of YAML is there for. It is read fifteen times as fast as the yaml package reads it; for any other text the
 * answer is null, and that package's counts.
 *
 *     title: "Ferry delayed"
 *     date: 2024-06-18T10:00:00+04:00
 *     tags: [harbour, ferries]
 *     authors:
 *       - Leyla Orucova
 */
import type { KeyPath, Position } from './key-path.js';

interface Plain {
  readonly value: Readonly<Record<string, string | readonly string[]>>;
  /** As `YamlData` has it, but from line 1. */
  locate(path: KeyPath, of: 'key' | 'value'): Position;
}

interface Entry {
  /** Of the key. */
  readonly line: number;
  readonly place: Position;
  /** Of a list. */
  readonly items: readonly Position[] | null;
}

/** Control characters, and all white space but spaces and line feeds. */
const UNUSUAL = /[^\S\n ]|[\u0000-\u0009\u000B-\u001F\u007F-\u009F\p{Cs}]/u;

const KEY = /^([A-Za-z][\w-]{0,99}):(?: +|$)/;
const ITEM = /^( *)- +/;

/** Where the yaml package could see more than text: anything but a letter or a digit first; a mark within. */
const BARE = /^[\p{L}\p{N}](?:[^:#]|:(?! |$)|(?<! )#)*$/u;
const BARE_IN_LIST = /^[\p{L}\p{N}][^:#,[\]{}]*$/u;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;

/** Numbers, truth values and nothing, which are no texts (YAML 1.2, core schema). */
const TYPED = /^(?:null|true|false|[\d.eExXoO+-]+|0[xX][\da-fA-F]+)$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Null unless the whole text is plain and has a key. */
export function readPlainYaml(text: string): Plain | null {
  if (UNUSUAL.test(text)) return null;
  const value: Record<string, string | readonly string[]> = {};
  const entries = new Map<string, Entry>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const written = (lines[index] ?? '').trimEnd();
    if (written === '') continue;
    const [head, key = ''] = KEY.exec(written) ?? [];
    // A name that every object has would set something else.
    if (head === undefined || entries.has(key) || TYPED.test(key) || key in Object.prototype) return null;
    const line = index + 1;
    const place = { line, column: head.length + 1 };
    const rest = written.slice(head.length);
    if (rest === '') {
      const list = blockList(lines, index + 1);
      if (list === null) return null;
      entries.set(key, { line, place: list.place, items: list.places });
      value[key] = list.values;
      index += list.values.length;
    } else if (rest.startsWith('[')) {
      const list = flowList(rest, place);
      if (list === null) return null;
      entries.set(key, { line, place, items: list.places });
      value[key] = list.values;
    } else {
      const found = scalar(rest, BARE);
      if (found === null) return null;
      entries.set(key, { line, place, items: null });
      value[key] = found;
    }
  }
  return entries.size === 0 ? null : { value, locate: (path, of) => placeOf(entries, path, of) };
}

interface List {
  readonly values: readonly string[];
  readonly places: readonly Position[];
}

/** The lines from `first` on that are items of one depth. */
function blockList(lines: readonly string[], first: number): (List & { readonly place: Position }) | null {
  const values: string[] = [];
  const places: Position[] = [];
  const [, indent = ''] = ITEM.exec(lines[first] ?? '') ?? [];
  for (let index = first; ; index += 1) {
    const line = (lines[index] ?? '').trimEnd();
    const [head, own] = ITEM.exec(line) ?? [];
    if (head === undefined || own !== indent) {
      if (values.length === 0) return null;
      return { values, places, place: { line: first + 1, column: indent.length + 1 } };
    }
    const found = scalar(line.slice(head.length), BARE);
    if (found === null) return null;
    values.push(found);
    places.push({ line: index + 1, column: head.length + 1 });
  }
}

/** `[harbour, "Black Sea"]` */
function flowList(text: string, { line, column }: Position): List | null {
  if (!text.endsWith(']') || text.length < 3) return null;
  const values: string[] = [];
  const places: Position[] = [];
  let at = 1;
  for (const part of text.slice(1, -1).split(',')) {
    const written = part.trim();
    const found = scalar(written, BARE_IN_LIST);
    if (found === null) return null;
    values.push(found);
    places.push({ line, column: column + at + part.length - part.trimStart().length });
    at += part.length + 1;
  }
  return { values, places };
}

function scalar(text: string, bare: RegExp): string | null {
  const [, double, single] = QUOTED.exec(text) ?? [];
  const quoted = double ?? single;
  if (quoted !== undefined) return quoted;
  return bare.test(text) && (!TYPED.test(text) || DAY.test(text)) ? text : null;
}

function placeOf(entries: ReadonlyMap<string, Entry>, [key, item]: KeyPath, of: 'key' | 'value'): Position {
  const [first] = entries.values();
  const entry = entries.get(String(key));
  if (entry === undefined) return { line: first?.line ?? 1, column: 1 };
  if (item === undefined && of === 'key') return { line: entry.line, column: 1 };
  return (item === undefined ? undefined : entry.items?.[Number(item)]) ?? entry.place;
}
