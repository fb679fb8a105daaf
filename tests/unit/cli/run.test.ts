import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/args.js';
import { newsline } from './command.js';

test('--version is that of the package', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(await newsline(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect(await newsline(['-v'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

describe('help', () => {
  test('names every command, and goes to standard error when no command was given', async () => {
    const asked = await newsline(['--help']);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    for (const { usage } of Object.values(COMMANDS)) expect(asked.stdout).toContain(usage);
    expect(await newsline([])).toEqual({ code: 2, stdout: '', stderr: asked.stdout });
    expect(await newsline(['help'])).toEqual(asked);
    expect(await newsline(['-h'])).toEqual(asked);
  });

  test.each(Object.keys(COMMANDS))('%s --help names all its options', async (name) => {
    const { code, stdout } = await newsline([name, '--help']);
    expect(code).toBe(0);
    for (const option of Object.keys(COMMANDS[name as keyof typeof COMMANDS].options))
      expect(stdout).toContain(`--${option}`);
    expect((await newsline(['help', name])).stdout).toBe(stdout);
    expect((await newsline([name, 'x', 'y', 'z', '-h'])).stdout).toBe(stdout);
  });
});

describe('what cannot be understood: exit code 2, and what was meant', () => {
  test.each([
    [['biuld'], 'Unknown command biuld. Did you mean `build`?'],
    [['constructor'], 'Unknown command constructor.'],
    [['serve'], 'Unknown command serve. Did you mean `dev`?'],
    [['new', 'site'], 'Unknown command new. Did you mean `init`?'],
    [['build', '--ouy', 'x'], 'Unknown option --ouy. Did you mean `--out`?'],
    [['build', '-x'], 'Unknown option -x.'],
    [['build', '--out'], "Option '--out <value>' argument missing"],
    [['build', 'a', 'b'], 'Too many arguments: b'],
    [['build', '--reporter', 'xml', '.'], 'There is no reporter xml: use text or json'],
    [['parse'], 'What is to be parsed?'],
    [['explain'], 'What is to be explained?'],
    [['parse', 'no-such-file.txt'], 'There is no file no-such-file.txt'],
    [['parse', '--time-zone', 'Baku', '-'], '--time-zone must be an IANA time zone such as Asia/Baku, but is Baku'],
    [['parse', '--lang', 'no such', '-'], '--lang must be a BCP 47 language tag'],
    [['parse', '--captured', '31.02.2024', '-'], '--captured must be a date and time such as'],
    [['build', '/no/such/folder'], 'There is no folder /no/such/folder'],
    [['check', '/'], 'There is no content/ in /: it is not a site.'],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await newsline(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`newsline: ${expected}`);
  });

  test('what a file name holds does not reach the terminal', async () => {
    const { stderr } = await newsline(['parse', 'a\u001B[2Jb\u202Ec']);
    expect(stderr).toBe('newsline: There is no file a\\u{1b}[2Jb\\u{202e}c\n');
  });
});
