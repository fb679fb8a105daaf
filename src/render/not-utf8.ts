/** A theme's file that an editor saved in another encoding: its letters would be wrong on every page. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';

/** What stands for bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Null for a file that is UTF-8. */
export function notUtf8(
  { path, text }: { readonly path: string; readonly text: string },
  rule: 'theme:syntax' | 'theme:strings',
): Message | null {
  const before = text.slice(0, text.indexOf(REPLACEMENT) + 1).split('\n');
  const [line, column] = [before.length, before.at(-1)?.length ?? 0];
  return text.includes(REPLACEMENT)
    ? message(rule, 'Bytes that are not valid UTF-8', { path, line, column }, 'Save the file as UTF-8.')
    : null;
}
