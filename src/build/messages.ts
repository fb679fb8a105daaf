/** Messages of all stages as one list. */
import { isAbsolute, relative, sep } from 'node:path';
import type { Message } from '../core/records.js';

/** In the order of path, line and column, each once, with paths below `folder` relative to it. */
export function inOrder(messages: readonly Message[], folder: string): Message[] {
  const named = messages.map((message) => ({ ...message, path: pathIn(folder, message.path) }));
  const keyed = new Map(named.map((message) => [JSON.stringify(message), message]));
  return [...keyed]
    .sort(([keyA, a], [keyB, b]) => compare(a, b) || (keyA < keyB ? -1 : 1))
    .map(([, message]) => message);
}

/** True when nothing may be published. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === 'error');
}

function compare(a: Message, b: Message): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** What is said of a site does not hang on where the site lies. */
function pathIn(folder: string, path: string): string {
  if (!isAbsolute(path)) return path;
  const inner = relative(folder, path);
  return inner === '' || inner.startsWith('..') || isAbsolute(inner) ? path : inner.split(sep).join('/');
}
