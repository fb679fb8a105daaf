/** Checks YAML data by a valibot schema and puts every problem where it stands in the file. */
import * as v from 'valibot';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { didYouMeanKey } from './foreign-names.js';
import type { KeyPath } from './key-path.js';
import { listsForMaps, unknownKeys } from './known-keys.js';
import { type Family, readYaml, type YamlData, type YamlSource } from './yaml.js';

type Schema = v.GenericSchema;

export interface Validated<T> {
  /** Null when there is a message: nothing of a file with a mistake is used. */
  readonly value: T | null;
  readonly messages: readonly Message[];
  readonly locate: YamlData['locate'];
}

/** Reads a YAML text as `schema` describes it. An empty document counts as an empty map. All problems are gathered. */
export function validateYaml<S extends Schema>(source: YamlSource, schema: S): Validated<v.InferOutput<S>> {
  const data = readYaml(source);
  return data.messages.length > 0
    ? { value: null, messages: data.messages, locate: data.locate }
    : validate(data, schema, source);
}

/** The same for data that has been read. */
export function validate<S extends Schema>(
  data: YamlData,
  schema: S,
  source: { readonly path: string; readonly family: Family },
): Validated<v.InferOutput<S>> {
  const input = data.value ?? {};
  const result = v.safeParse(schema, input);
  const lists = listsForMaps(schema, input).map((path) => ({
    path,
    text: `${nameOf(path)} must be a map of keys and values, but is a list.`,
    of: 'value' as const,
  }));
  if (result.success && lists.length === 0) return { value: result.output, messages: [], locate: data.locate };
  const report = (
    rule: 'unknown-key' | 'invalid-value',
    path: KeyPath,
    reason: string,
    of: 'key' | 'value',
  ): Message => {
    const place = data.locate(path, of);
    return message(`${source.family}:${rule}`, reason, { path: source.path, ...place });
  };
  const messages = [
    ...unknownKeys(schema, input).map(({ path, known }) => {
      const key = String(path.at(-1));
      return report('unknown-key', path, `Unknown key \`${key}\`.${didYouMeanKey(key, known)}`, 'key');
    }),
    ...problems(result.issues ?? [], [], lists).map(({ path, text, of }) => report('invalid-value', path, text, of)),
  ];
  if (messages.length === 0) throw new Error(`${source.path} breaks its schema, but no problem was found`);
  return { value: null, messages: messages.sort(byPlace), locate: data.locate };
}

interface Problem {
  readonly path: KeyPath;
  readonly text: string;
  /** Is it the value there, or its key? */
  readonly of: 'key' | 'value';
}

/** One problem for a value, though it may break several checks; unknown keys are found elsewhere. */
function problems(issues: readonly v.BaseIssue<unknown>[], prefix: KeyPath, known: readonly Problem[] = []): Problem[] {
  const found = new Map(known.map((problem) => [JSON.stringify(problem.path), problem]));
  for (const issue of issues) {
    const path = [...prefix, ...(issue.path ?? []).map((item) => item.key as string | number)];
    for (const problem of explain(issue, path)) {
      const key = JSON.stringify(problem.path);
      if (!found.has(key)) found.set(key, problem);
    }
  }
  // What is wrong within a value says nothing once the value itself is wrong.
  const isWithin = (path: KeyPath): boolean => path.some((_, depth) => found.has(JSON.stringify(path.slice(0, depth))));
  return [...found.values()].filter(({ path }) => !isWithin(path));
}

function explain(issue: v.BaseIssue<unknown>, path: KeyPath): Problem[] {
  // An unknown key.
  if (issue.expected === 'never') return [];
  const inner = issue.type === 'union' ? fitting(issue) : [];
  return inner.length > 0
    ? problems(inner, path)
    : [{ path, text: describe(issue, path), of: issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value' }];
}

/** Of a union's complaints those of the alternative that was meant: a map was given, so the one that takes maps. */
function fitting(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  return (issue.issues ?? []).filter(({ path }) => {
    const owner = path?.[0];
    return owner !== undefined && !(owner.type === 'object' && Array.isArray(owner.input));
  });
}

function describe(issue: v.BaseIssue<unknown>, path: KeyPath): string {
  const name = nameOf(path);
  if (issue.input === undefined) return `${name} is missing`;
  if (issue.input === null) return `${name} is empty; give it a value or remove the key`;
  const hint =
    issue.type === 'picklist' && typeof issue.input === 'string' ? didYouMean(issue.input, options(issue)) : '';
  return `${name} must be ${expectation(issue)}, but is ${show(issue.input)}.${hint}`;
}

/** `sections[0].slug` */
function nameOf(path: KeyPath): string {
  const steps = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`));
  return steps.length === 0 ? 'The file' : `\`${steps.join('')}\``;
}

/** Valibot's own messages start with "Invalid"; ours are the phrase itself ("an absolute URL"). */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid')) return issue.message;
  if (issue.type === 'picklist') return `one of ${options(issue).join(', ')}`;
  const known: Readonly<Record<string, string>> = {
    Array: 'a list',
    Object: 'a map of keys and values',
    boolean: 'true or false',
    number: 'a number',
    string: 'a text',
    '(string | Object)': 'a text, or a map of keys and values',
    '(boolean | string)': 'true, false or the path of a picture',
    '(string | Array)': 'a text or a list',
  };
  return known[issue.expected ?? ''] ?? String(issue.expected);
}

/** `("news" | "opinion")` → `news`, `opinion`. */
function options(issue: v.BaseIssue<unknown>): readonly string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

function show(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map';
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.reason < b.reason ? -1 : 1);
}
