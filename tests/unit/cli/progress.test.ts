import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Observer } from '../../../src/build/observer.js';
import { Profile } from '../../../src/cli/profile.js';
import { progressOn } from '../../../src/cli/progress.js';

interface Screen {
  readonly observer: Observer & { end(): void };
  /** Lets so many milliseconds pass. */
  wait(milliseconds: number): void;
  /** All that was written. */
  text(): string;
}

function screen(isTTY: boolean, env: NodeJS.ProcessEnv = {}): Screen {
  let [text, time] = ['', 0];
  const stderr = Object.assign(
    new Writable({
      write(chunk, _, done) {
        text += String(chunk);
        done();
      },
    }),
    { isTTY },
  );
  const io = { stdin: process.stdin, stdout: stderr, stderr, cwd: '/', env, untilStopped: async () => {} };
  return {
    observer: progressOn(io, () => time),
    wait: (milliseconds) => {
      time += milliseconds;
    },
    text: () => text,
  };
}

/** What stands in the line of the bar in the end. */
const lastLine = (text: string): string => text.split('\r\u001B[K').at(-1) ?? '';

describe('on a terminal', () => {
  test('a bar with count, rate and time left, which is gone in the end', () => {
    const { observer, wait, text } = screen(true);
    observer.stage('render', 2000);
    wait(10_000);
    observer.advance(500);
    expect(lastLine(text())).toBe('Rendering ██████░░░░░░░░░░░░░░░░░░ 500 of 2,000 pages, 50/s, 30 s left');
    wait(10_000);
    observer.advance(100);
    expect(lastLine(text())).toContain('600 of 2,000 pages, 30/s, 47 s left');
    observer.stage('publish', null);
    expect(lastLine(text())).toBe('Publishing …');
    observer.end();
    expect(lastLine(text())).toBe('');
    expect(text()).not.toContain('\n');
  });

  test('nothing for a build that is done at once, and no more looks than a person can follow', () => {
    const { observer, wait, text } = screen(true);
    observer.stage('parse', 5000);
    wait(400);
    observer.advance(5000);
    expect(text()).toBe('');
    wait(200);
    for (let at = 0; at < 1000; at += 1) observer.advance(1);
    observer.end();
    expect(text().split('\r').length).toBe(3);
  });
});

test.each([
  ['a pipe', false, {}],
  ['continuous integration', true, { CI: 'true' }],
  ['a terminal without a cursor', true, { TERM: 'dumb' }],
])('on %s a line for each long stage', (_, isTTY, env) => {
  const { observer, wait, text } = screen(isTTY, env);
  for (const [stage, total] of [
    ['scan', null],
    ['parse', 12_345],
    ['render', 7],
    ['publish', null],
  ] as const) {
    observer.stage(stage, total);
    wait(60_000);
    observer.advance(7);
  }
  observer.end();
  expect(text()).toBe('Parsing 12,345 sources\n');
});

test('a profile tells times by stage and by template, and has each page in its trace', () => {
  let time = 1000;
  const profile = new Profile(() => time);
  const rendered = (path: string, template: string, duration: number, thread: number): void =>
    profile.rendered({ path, template, start: time, duration, thread });
  time = 3000;
  profile.stage('parse');
  time = 8000;
  profile.stage('render');
  rendered('a.html', 'article', 1500, 1);
  rendered('b.html', 'article', 500, 2);
  rendered('index.html', 'front', 4000, 1);
  time = 20_000;
  expect(profile.table().split('\n')).toEqual([
    'Stage              ms',
    'start             2.0',
    'parse             5.0',
    'render           12.0',
    '',
    'Template           ms   pages  ms a page',
    'front             4.0       1       4.00',
    'article           2.0       2       1.00',
    '',
  ]);
  const { traceEvents } = profile.trace();
  expect(traceEvents).toContainEqual({
    ...{ name: 'article', cat: 'page', ph: 'X', ts: 8000, dur: 500, pid: 1, tid: 2 },
    args: { path: 'b.html' },
  });
  expect(traceEvents.filter(({ cat }) => cat === 'stage').map(({ name, ts, dur }) => [name, ts, dur])).toEqual([
    ['start', 1000, 2000],
    ['parse', 3000, 5000],
    ['render', 8000, 12_000],
  ]);
});
