/** Content problems for reporters of the unified world. */
import { VFileMessage } from 'vfile-message';
import type { Message } from './records.js';

/** `plain` as a `VFileMessage`; `fatal` follows its convention. */
export function toVFileMessage(plain: Message): VFileMessage {
  const [source, ruleId] = plain.rule.split(':');
  const point = plain.line === null ? undefined : { line: plain.line, column: plain.column ?? 1 };
  const made = new VFileMessage(plain.reason, { source, ruleId: ruleId ?? plain.rule, place: point });
  made.file = plain.path;
  made.note = plain.remedy;
  made.fatal = plain.severity === 'error' ? true : plain.severity === 'warning' ? false : undefined;
  return made;
}
