/** Content problems, as plain data. */
import type { Message } from './records.js';
import type { Rule } from './rule.js';
import { RULES, type RuleId } from './rules.js';

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

const LONGEST_ADDRESS = 200;

/** The same, with the address of the page that they are about: a record's identifier in an archive says little to a person. */
export function aboutPage(messages: readonly Message[], { url }: { readonly url?: string }): Message[] {
  if (url === undefined) return [...messages];
  const shown = url.length > LONGEST_ADDRESS ? `${url.slice(0, LONGEST_ADDRESS)}…` : url;
  return messages.map((each) => ({ ...each, reason: `${each.reason} (${shown})` }));
}
