/**
 * Joins what tsc compiled into a few files: a command that loads two hundred modules looks for, reads and links each, a
 * tenth of the time of a build with one new story. What is loaded on demand stays a file of its own. `npm run compile`
 * runs it after tsc. Not packed, since it needs a development dependency.
 */
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const LIB = fileURLToPath(new URL('.', import.meta.url));

await build({
  cwd: LIB,
  input: { main: './cli/main.js', worker: './build/worker.js', index: './index.js' },
  platform: 'node',
  // Packages stay where npm puts them, but for valibot: every build loads it, and of its 200 KB a tenth is used.
  external: /^(?!valibot$)[^./]/,
  logLevel: 'warn',
  // In a folder as deep as those of the modules: what lies beside `lib/` is found from both.
  output: { dir: 'bundle', entryFileNames: '[name].js', chunkFileNames: '[name].js', cleanDir: true },
});
// MIT: its text goes with the code.
copyFileSync(new URL('../LICENSE.md', import.meta.resolve('valibot')), `${LIB}bundle/LICENSE-valibot.md`);
