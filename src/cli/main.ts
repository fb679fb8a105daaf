#!/usr/bin/env node
/** The `newsline` command. */
import { run } from './run.js';

const { stdin, stdout, stderr, env } = process;
// A reader that has seen enough (`newsline parse … | head`) is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
