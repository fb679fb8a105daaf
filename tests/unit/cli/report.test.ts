import { describe, expect, test } from 'vitest';
import type { BuildResult } from '../../../src/build/result.js';
import { type Paint, painter, visible } from '../../../src/cli/io.js';
import { formatMessages, formatSummary } from '../../../src/cli/report.js';
import { message } from '../../../src/core/messages.js';

const plain: Paint = (_, text) => text;

describe('messages', () => {
  test('place, severity, reason, rule; and what to do below', () => {
    const text = formatMessages(
      [
        message(
          'date:impossible',
          'Cannot read "32 May" as a date',
          { path: 'dumps/monday.txt', line: 14, column: 1 },
          'Correct it.',
        ),
        message('read:not-text', 'The file is not text', { path: 'a.txt' }, 'Remove it.'),
        message('front-matter:unclosed', 'No end', { path: 'b.md', line: 1 }, 'Close it.'),
      ],
      plain,
    );
    expect(text.split('\n')).toEqual([
      'dumps/monday.txt:14:1 warning Cannot read "32 May" as a date [date:impossible]',
      '  Correct it.',
      'a.txt error The file is not text [read:not-text]',
      '  Remove it.',
      'b.md:1 error No end [front-matter:unclosed]',
      '  Close it.',
      '',
    ]);
  });

  test('the same remedy is said once in a row', () => {
    const at = (line: number) =>
      message('date:impossible', 'No date', { path: 'a.txt', line, column: 1 }, 'Correct it.');
    expect(formatMessages([at(1), at(2)], plain).split('\n')).toEqual([
      'a.txt:1:1 warning No date [date:impossible]',
      'a.txt:2:1 warning No date [date:impossible]',
      '  Correct it.',
      '',
    ]);
  });

  test('many of a rule: the first, and how many more', () => {
    const many = Array.from({ length: 1004 }, (_, index) =>
      message('date:impossible', 'No date', { path: `${index % 2}.txt`, line: 1, column: 1 }, 'Correct it.'),
    );
    const other = message('read:not-text', 'The file is not text', { path: 'z.txt' }, 'Remove it.');
    const text = formatMessages([...many, other], plain);
    expect(text.split('\n').slice(3)).toEqual([
      '1.txt:1:1 warning No date [date:impossible]',
      '… and 1,000 more [date:impossible] in 2 files',
      '  Correct it.',
      'z.txt error The file is not text [read:not-text]',
      '  Remove it.',
      '',
    ]);
    expect(formatMessages(many, plain, true).split('\n')).toHaveLength(1006);
  });

  test('nothing in a file can move the cursor or forge a line', () => {
    const found = message('read:not-text', 'a\u001B[31m\nb\r\u202E', { path: 'c\u0007\n.txt' }, 'd');
    expect(formatMessages([found], plain)).toBe(
      'c\\u{7}\\u{a}.txt error a\\u{1b}[31m\\u{a}b\\u{d}\\u{202e} [read:not-text]\n  d\n',
    );
    expect(visible('Şuşa شوشا 🙂\t.')).toBe('Şuşa شوشا 🙂\t.');
  });
});

describe('the summary', () => {
  const result: BuildResult = {
    ok: true,
    counts: { sources: 1, articles: 1, items: 1234, pages: 4 },
    published: { added: ['a'], changed: ['b'], removed: [], unchanged: 5, messages: [] },
    messages: [],
  };
  const warning = message('date:impossible', 'x', { path: 'a' });

  test('of a build, a check and a failure', () => {
    expect(formatSummary(result, 'dist', 0.213, plain)).toBe(
      'Built dist: 4 pages from 1 source in 0.21 s; 1 article, 1,234 items; 2 files written, 5 unchanged.\n',
    );
    const removed = { ...result, published: { ...result.published, removed: ['c'] } } as BuildResult;
    expect(formatSummary({ ...removed, messages: [warning] }, 'dist', 12.34, plain)).toBe(
      'Built dist: 4 pages from 1 source in 12.3 s; 1 article, 1,234 items; 2 files written, 5 unchanged, 1 removed; 1 warning.\n',
    );
    expect(formatSummary({ ...result, published: null }, null, 1, plain)).toBe(
      'Checked: 4 pages from 1 source in 1.00 s; 1 article, 1,234 items.\n',
    );
    const failed = { ...result, ok: false, messages: [warning, message('read:not-text', 'x', { path: 'a' })] };
    expect(formatSummary(failed, 'dist', 1, plain)).toBe('Failed: nothing was written; 1 error, 1 warning (1.00 s).\n');
  });
});

test('colours only for a terminal, and as the environment asks', () => {
  const coloured = (terminal: boolean, env: NodeJS.ProcessEnv): boolean =>
    painter({ isTTY: terminal } as unknown as NodeJS.WriteStream, env)('red', 'x') !== 'x';
  expect(coloured(true, {})).toBe(true);
  expect(coloured(false, {})).toBe(false);
  expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
  expect(coloured(true, { NO_COLOR: '' })).toBe(true);
  expect(coloured(true, { TERM: 'dumb' })).toBe(false);
  expect(coloured(false, { FORCE_COLOR: '1' })).toBe(true);
  expect(coloured(true, { FORCE_COLOR: '0' })).toBe(false);
});
