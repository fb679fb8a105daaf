/** Front matter in TOML, as Hugo writes it, as the data that YAML gives: with positions, and dates as they are written. */
import type { Position } from '../config/key-path.js';
import type { YamlData } from '../config/yaml.js';
import { message } from '../core/messages.js';
import { onDemand } from '../core/on-demand.js';

const toml = onDemand<typeof import('smol-toml')>('smol-toml');

/** A key at the start of its line: `title = …`, `"title" = …`, `[cover]`. */
const KEY = /^\s*\[{0,2}\s*["']?([\w-]+)/;

/** `block`: the lines between the fences, of which the first is line `firstLine` of the file. */
export function readToml(block: readonly string[], path: string, firstLine: number): YamlData {
  const lines = new Map<string, Position>();
  block.forEach((text, index) => {
    const key = KEY.exec(text)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, { line: firstLine + index, column: 1 });
  });
  const start = { line: firstLine, column: 1 };
  const locate: YamlData['locate'] = ([key]) => lines.get(String(key)) ?? start;
  try {
    return { value: plain(toml().parse(block.join('\n'))), messages: [], locate };
  } catch (error) {
    const place =
      error instanceof toml().TomlError ? { line: firstLine + error.line - 1, column: error.column } : start;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { value: null, messages: [message('front-matter:syntax', reason, { path, ...place })], locate };
  }
}

/** Dates as text: `2024-06-18`, `2024-06-18T10:00:00+02:00`; whole numbers too, as in YAML. */
function plain(value: unknown): unknown {
  if (value instanceof toml().TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  if (Array.isArray(value)) return value.map(plain);
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
