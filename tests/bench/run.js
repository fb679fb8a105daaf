// @ts-check
/**
 * Times of whole processes, each tool in turn so that all see the same machine:
 *
 *   npm run bench -- [--sizes 1000,10000] [--rounds 3] [--folder /tmp/newsline-bench] [--only hugo]
 *
 * Writes a table and a plot to FOLDER/result.md and FOLDER/result.svg, and all figures to FOLDER/result.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plot, table } from './report.js';
import { filesIn, tools } from './tools.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string', default: join(tmpdir(), 'newsline-bench') },
    only: { type: 'string', default: '' },
  },
});
const SCENARIOS = /** @type {const} */ (['cold', 'unchanged', 'one new', 'template']);

/** Seconds, and the peak in megabytes. @param {readonly string[]} command @param {string} cwd */
function measure(command, cwd) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', 'BENCH %e %U %S %M', ...command], {
    cwd,
    encoding: 'utf8',
  });
  const found = /BENCH (\S+) (\S+) (\S+) (\d+)/.exec(stderr ?? '');
  if (status !== 0 || found === null) throw new Error(`${command.join(' ')} failed:\n${stderr}`);
  const [, wall, user, system, kilobytes] = found.map(Number);
  return { seconds: wall ?? 0, cpu: (user ?? 0) + (system ?? 0), megabytes: (kilobytes ?? 0) / 1024 };
}

/** @type {import('./report.js').Figure[]} */
const figures = [];
const compared = tools().filter(({ name }) => values.only === '' || name.toLowerCase().includes(values.only));
for (const size of values.sizes.split(',').map(Number)) {
  const sites = compared.map((tool, index) => ({ tool, folder: join(values.folder, `${size}-${index}`) }));
  for (const { tool, folder } of sites) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    tool.make(folder, size);
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const scenario of SCENARIOS) {
      for (const { tool, folder } of sites) {
        if (scenario === 'cold') tool.clean(folder);
        if (scenario === 'one new') tool.add(folder, size + round);
        if (scenario === 'template') tool.edit(folder, round);
        const measured = measure(tool.command(folder), folder);
        const files = filesIn(join(folder, 'dist'));
        figures.push({ tool: tool.name, size, scenario, round, files, ...measured });
        process.stderr.write(
          `${size} ${scenario} ${tool.name}: ${measured.seconds} s, ${measured.megabytes.toFixed(0)} MB, ${files} files\n`,
        );
      }
    }
  }
}
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
const versions = compared.map(({ name, version }) => `${name} ${version}`).join(', ');
const text = `${table(figures)}\nMedians of ${values.rounds} rounds; ${machine}; Node ${process.version}; ${versions}.\n`;
writeFileSync(join(values.folder, 'result.json'), JSON.stringify(figures, null, 1));
writeFileSync(join(values.folder, 'result.md'), text);
writeFileSync(join(values.folder, 'result.svg'), plot(figures));
process.stdout.write(text);
