/**
 * YAML 1.2 with positions. No custom tags, no merge keys, bounded aliases (the package's own limit of 100 stops
 * "billion laughs"); a date stays the text that it is written as.
 */
import type { Alias, Document, LineCounter, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import { message } from '../core/messages.js';
import { onDemand } from '../core/on-demand.js';
import type { Message } from '../core/records.js';
import type { KeyPath, Position } from './key-path.js';
import { readPlainYaml } from './plain-yaml.js';

/** What front matter is mostly written in takes no package, which loads in 17 ms. */
const yaml = onDemand<typeof import('yaml')>('yaml');

/** Whose keys they are: decides the rules under which problems are reported. */
export type Family = 'config' | 'front-matter';

export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly family: Family;
  /** Number of the text's first line in its file. */
  readonly firstLine: number;
}

export interface YamlData {
  /** Plain data; null for an empty document, and where there are messages. */
  readonly value: unknown;
  readonly messages: readonly Message[];
  /** Where a value stands, or, with `of: 'key'`, its key; both count from 1 in the file. */
  locate(path: KeyPath, of: 'key' | 'value'): Position;
}

/** Parses one YAML document. Every syntax error and duplicate key is reported, not only the first. */
export function readYaml(source: YamlSource): YamlData {
  return readSimpleYaml(source) ?? readAnyYaml(source);
}

/** The same without a package; null where that does not do. */
export function readSimpleYaml(source: YamlSource): YamlData | null {
  const plain = readPlainYaml(source.text);
  if (plain === null) return null;
  const { value, locate } = plain;
  return {
    value,
    messages: [],
    locate(path, of) {
      const { line, column } = locate(path, of);
      return { line: line + source.firstLine - 1, column };
    },
  };
}

/** The same by the yaml package, whatever is in the text. */
export function readAnyYaml(source: YamlSource): YamlData {
  const counter = new (yaml().LineCounter)();
  const parsed = parseGuarded(source.text, counter);
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + source.firstLine - 1, column: Math.max(col, 1) };
  };
  const report = (reason: string, place: Position): Message =>
    message(`${source.family}:syntax`, reason, { path: source.path, ...place });
  const failed = (messages: readonly Message[]): YamlData => ({
    value: null,
    messages,
    locate: () => ({ line: source.firstLine, column: 1 }),
  });

  if (parsed instanceof Error) return failed([report(parsed.message, at(0))]);
  const { document, problems } = parsed;
  if (problems.length > 0) {
    return failed(problems.map((problem) => report(explain(problem, source.text), at(problem.pos[0]))));
  }
  try {
    // Nothing in front matter is a number: `title: 2024`, `tags: [007]`.
    if (source.family === 'front-matter') numbersAsWritten(document);
    const loose = unresolved(document);
    if (loose.length > 0)
      return failed(
        loose.map((alias) =>
          report(`There is no anchor \`&${alias.source}\` before \`*${alias.source}\``, at(alias.range?.[0] ?? 0)),
        ),
      );
    const value: unknown = document.toJS();
    const resolve = (node: unknown): unknown => (yaml().isAlias(node) ? node.resolve(document) : node);
    const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
    const pairAt = (map: YAMLMap, key: string): Pair | undefined => {
      const known = pairs.get(map) ?? pairsOf(map);
      pairs.set(map, known);
      return known.get(key);
    };
    return { value, messages: [], locate: (path, of) => at(offsetOf(document.contents, path, of, resolve, pairAt)) };
  } catch (error) {
    // ReferenceError: aliases that would unfold without end.
    return failed([report(error instanceof Error ? error.message : String(error), at(0))]);
  }
}

type Problem = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** A document nested deeper than the stack allows is an error of the document, not of the program. */
function parseGuarded(
  text: string,
  lineCounter: LineCounter,
): { document: Document.Parsed; problems: Problem[] } | Error {
  try {
    const options = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' } as const;
    const document = yaml().parseDocument(text, { ...options, uniqueKeys: false, lineCounter });
    // One bad bracket makes many errors, of which only the first says anything.
    const first = [...document.errors, ...document.warnings].slice(0, 1);
    return { document, problems: [...first, ...duplicates(document)].sort((a, b) => a.pos[0] - b.pos[0]) };
  } catch (error) {
    if (error instanceof RangeError) return new Error('The YAML is nested too deeply');
    throw error;
  }
}

/** Keys that stand in their map before. The package would hold each against all others. */
function duplicates(document: Document.Parsed): Problem[] {
  const found: Problem[] = [];
  yaml().visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!yaml().isScalar(key)) continue;
        const [from, to] = key.range ?? [0, 0];
        if (seen.has(key.value)) found.push({ code: 'DUPLICATE_KEY', message: '', pos: [from, to] });
        seen.add(key.value);
      }
    },
  });
  return found;
}

function numbersAsWritten(document: Document.Parsed): void {
  yaml().visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
}

/** Aliases that no anchor comes before, in the order of the text. In one walk: asking each takes the square of the time. */
function unresolved(document: Document.Parsed): Alias[] {
  const anchors = new Set<string>();
  const found: Alias[] = [];
  yaml().visit(document, (_, node) => {
    if (yaml().isAlias(node)) {
      if (!anchors.has(node.source)) found.push(node);
    } else if (yaml().isNode(node) && node.anchor !== undefined) anchors.add(node.anchor);
  });
  return found;
}

function explain(problem: Problem, text: string): string {
  if (problem.code === 'RESOURCE_EXHAUSTION') return 'The YAML is nested too deeply';
  if (problem.code !== 'DUPLICATE_KEY') return `Not valid YAML: ${problem.message}`;
  const key = /^[^\s:]*/.exec(text.slice(problem.pos[0], problem.pos[0] + 100))?.[0] ?? '';
  return `The key \`${key}\` stands twice`;
}

/** Offset of the node at `path`; where a part of the path is missing, of the last one that is there. */
function offsetOf(
  root: unknown,
  path: KeyPath,
  of: 'key' | 'value',
  resolve: (node: unknown) => unknown,
  pairAt: (map: YAMLMap, key: string) => Pair | undefined,
): number {
  let node: unknown = root;
  let offset = startOf(root, 0);
  for (const [depth, step] of path.entries()) {
    const holder = resolve(node);
    const last = depth === path.length - 1;
    if (yaml().isMap(holder)) {
      const pair = pairAt(holder, String(step));
      if (pair === undefined) return offset;
      const keyAt = startOf(pair.key, offset);
      offset = last && of === 'key' ? keyAt : startOf(pair.value, keyAt, true);
      node = pair.value;
    } else if (yaml().isSeq(holder)) {
      node = holder.items[Number(step)];
      offset = startOf(node, offset);
    } else return offset;
  }
  return offset;
}

/** By their keys. */
function pairsOf({ items }: YAMLMap): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of items) if (!pairs.has(keyText(pair.key))) pairs.set(keyText(pair.key), pair);
  return pairs;
}

function keyText(key: unknown): string {
  return yaml().isScalar(key) ? String(key.value) : String(key);
}

/** An empty value ("title:") has no place worth pointing at: its key has. */
function startOf(node: unknown, otherwise: number, emptyIsNothing = false): number {
  if (!yaml().isNode(node) || !node.range) return otherwise;
  const empty =
    emptyIsNothing && node.range[0] === node.range[1] && (node as Node & { value?: unknown }).value === null;
  return empty ? otherwise : node.range[0];
}
