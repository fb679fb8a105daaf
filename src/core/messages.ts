/** Content problems: made as vfile messages, carried as plain data. */
import { VFileMessage } from 'vfile-message';
import type { Message } from './records.js';
import { RULES, type Rule, type RuleId } from './rules.js';

/** Where a problem is: both count from 1; null when the whole file is meant. */
export interface Place {
  readonly path: string;
  readonly line?: number | null;
  readonly column?: number | null;
}

/** A problem of `rule` at `place`. `remedy` stands in for the rule's own where a better one is known. */
export function message(rule: RuleId, reason: string, place: Place, remedy?: string): Message {
  const known: Rule = RULES[rule];
  return {
    path: place.path,
    line: place.line ?? null,
    column: place.column ?? null,
    severity: known.severity,
    rule,
    reason,
    remedy: remedy ?? known.remedy,
  };
}

/** As a `VFileMessage`, for reporters of the unified world. `fatal` follows its convention. */
export function toVFileMessage(plain: Message): VFileMessage {
  const [source, ruleId] = plain.rule.split(':');
  const point = plain.line === null ? undefined : { line: plain.line, column: plain.column ?? 1 };
  const made = new VFileMessage(plain.reason, { source, ruleId: ruleId ?? plain.rule, place: point });
  made.file = plain.path;
  made.note = plain.remedy;
  made.fatal = plain.severity === 'error' ? true : plain.severity === 'warning' ? false : undefined;
  return made;
}
