#!/usr/bin/env node
/** The `newsline` command. */
import module from 'node:module';
import { compilePatiently } from './compiler.js';
import { EXIT } from './io.js';
import { run } from './run.js';

// What a command loads next is compiled once for all runs; from Node 22.8 on.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

compilePatiently();

const { stdin, stdout, stderr, env } = process;
let lost: Error | null = null;
// A reader that has seen enough (`newsline parse … | head`) is no failure; a disk that is full is one.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.good);
  lost ??= error;
});
// A build goes on and ends as it would, though nobody reads its messages any more.
stderr.on('error', () => {});
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
const code = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), untilStopped });
// Once all is written; taking down what a large site left in memory would take longer than leaving it.
for (const stream of [stdout, stderr]) await new Promise((done) => stream.write('', done));
if (lost !== null) stderr.write((await import('./failure.js')).failureText(lost, { stderr, env }));
process.exit(lost === null ? code : EXIT.failure);
