/** Messages and the summary of a build, for people. */
import type { BuildResult } from '../build/result.js';
import type { Message } from '../core/records.js';
import { type Paint, visible } from './io.js';

/** From this many on, messages of one rule are cut down to the first few. */
const MANY = 8;
const SHOWN = 4;

const COLOUR = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/**
 * One line a message, `path:line:column severity reason [rule]`, and below it what to do. Of a rule with many
 * messages only the first are shown, and how many more there are; `all` shows every one.
 */
export function formatMessages(messages: readonly Message[], paint: Paint, all = false): string {
  const perRule = groupByRule(messages);
  const lines: string[] = [];
  const seen = new Map<string, number>();
  for (const [index, message] of messages.entries()) {
    const group = perRule.get(message.rule) ?? [];
    const count = (seen.get(message.rule) ?? 0) + 1;
    seen.set(message.rule, count);
    if (!all && group.length >= MANY && count > SHOWN) continue;
    lines.push(line(message, paint));
    const last = !all && group.length >= MANY && count === SHOWN;
    if (last) lines.push(rest(group.slice(SHOWN), paint));
    const next = messages[index + 1];
    if (last || next === undefined || next.remedy !== message.remedy)
      lines.push(`  ${paint('dim', visible(message.remedy))}`);
  }
  return lines.map((text) => `${text}\n`).join('');
}

function line(message: Message, paint: Paint): string {
  const place = [message.path, message.line, message.line === null ? null : message.column]
    .filter((part) => part !== null)
    .join(':');
  const severity = paint(COLOUR[message.severity], message.severity);
  return `${paint('bold', visible(place))} ${severity} ${visible(message.reason)} ${paint('dim', `[${message.rule}]`)}`;
}

function rest(messages: readonly Message[], paint: Paint): string {
  const files = new Set(messages.map(({ path }) => path)).size;
  const rule = messages[0]?.rule ?? '';
  return paint('dim', `… and ${count(messages.length, 'more', 'more')} [${rule}] in ${count(files, 'file')}`);
}

function groupByRule(messages: readonly Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const group = groups.get(message.rule);
    if (group) group.push(message);
    else groups.set(message.rule, [message]);
  }
  return groups;
}

/**
 * `Built dist: 4 pages from 1 source in 0.21 s; 1 article, 42 items; 3 files written, 5 unchanged; 2 warnings.`
 * `where`: the folder that was built, as a person names it; null for a check. `seconds`: how long it took.
 */
export function formatSummary(result: BuildResult, where: string | null, seconds: number, paint: Paint): string {
  const { counts, published } = result;
  const time = `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
  const found = problems(result.messages);
  if (!result.ok) return `${paint('red', 'Failed')}: nothing was written; ${found} (${time}).\n`;
  const from = `${count(counts.pages, 'page')} from ${count(counts.sources, 'source')} in ${time}`;
  const records = `${count(counts.articles, 'article')}, ${count(counts.items, 'item')}`;
  const rest = [from, records, written(published), found].filter((part) => part !== '').join('; ');
  const what = where === null ? 'Checked' : 'Built';
  return `${paint('green', what)}${where === null ? '' : ` ${paint('bold', visible(where))}`}: ${rest}.\n`;
}

function written(published: BuildResult['published']): string {
  if (published === null) return '';
  const { added, changed, removed, unchanged } = published;
  const files = `${count(added.length + changed.length, 'file')} written, ${grouped(unchanged)} unchanged`;
  return removed.length === 0 ? files : `${files}, ${grouped(removed.length)} removed`;
}

function problems(messages: readonly Message[]): string {
  const of = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length;
  const [errors, warnings] = [of('error'), of('warning')];
  return [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
    .filter(Boolean)
    .join(', ');
}

/** `1 page`, `2,345 pages` */
function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `2,345` */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
