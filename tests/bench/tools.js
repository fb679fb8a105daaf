// @ts-check
/** The generators, each with its site: how it is made, edited and built. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathOf, textOf, writeCorpus } from './corpus.js';
import { writePeerSite, writePeerStory } from './peers.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const NEWSLINE = join(HERE, '../../lib/bundle/main.js');
const ELEVENTY = join(HERE, 'node_modules/@11ty/eleventy/cmd.cjs');

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} version
 * @property {(folder: string, count: number) => void} make a site of so many stories
 * @property {(folder: string, index: number) => void} add one story
 * @property {(folder: string, round: number) => void} edit the template of articles
 * @property {(folder: string) => void} clean forget what was built
 * @property {(folder: string) => readonly string[]} command
 */

/** @param {string} command @param {readonly string[]} args */
function firstLine(command, args) {
  return (spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '').split('\n')[0] ?? '';
}

/** @param {string} folder @param {readonly string[]} names */
function remove(folder, names) {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

/** @param {'markdown' | 'dumps'} kind @returns {Tool} */
function newsline(kind) {
  const template = readFileSync(join(HERE, '../../templates/article.eta'), 'utf8');
  return {
    name: `Newsline, ${kind}`,
    version: firstLine(process.execPath, [NEWSLINE, '--version']),
    make: (folder, count) => writeCorpus(kind, count, folder),
    add(folder, index) {
      const path = join(folder, pathOf(kind, index));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, textOf(kind, index));
    },
    edit(folder, round) {
      mkdirSync(join(folder, 'templates'), { recursive: true });
      writeFileSync(join(folder, 'templates/article.eta'), `${template}<!-- ${round} -->\n`);
    },
    clean: (folder) => remove(folder, ['dist', '.newsline']),
    command: (folder) => [process.execPath, NEWSLINE, 'build', folder],
  };
}

/** @param {'hugo' | 'eleventy'} tool @param {string} version @param {string} template @param {Tool['command']} command @returns {Tool} */
function peer(tool, version, template, command) {
  return {
    name: tool === 'hugo' ? 'Hugo' : 'Eleventy',
    version,
    make: (folder, count) => writePeerSite(tool, count, folder),
    add: (folder, index) => writePeerStory(tool, index, folder),
    edit(folder, round) {
      const text = readFileSync(join(folder, template), 'utf8');
      writeFileSync(join(folder, template), text.replace(/(<article[^>]*>)/, `$1<!-- ${round} -->`));
    },
    clean: (folder) => remove(folder, ['dist', 'resources']),
    command,
  };
}

/** Writes what Newsline built, file by file, and does nothing else. @returns {Tool} */
function floor() {
  const script = join(HERE, 'floor.js');
  return {
    name: 'only writing',
    version: process.version,
    make(folder, count) {
      const site = join(folder, 'site');
      writeCorpus('markdown', count, site);
      spawnSync(process.execPath, [NEWSLINE, 'build', site, '--out', join(folder, 'from')]);
    },
    add: () => {},
    edit: () => {},
    clean: (folder) => remove(folder, ['dist']),
    command: (folder) => [process.execPath, script, join(folder, 'from'), join(folder, 'dist')],
  };
}

/** Those that are installed. @returns {Tool[]} */
export function tools() {
  const all = [newsline('markdown'), newsline('dumps')];
  const hugo = firstLine('hugo', ['version']);
  if (hugo !== '') {
    const command = /** @param {string} folder */ (folder) => [
      'hugo',
      '--source',
      folder,
      '--destination',
      'dist',
      '--quiet',
    ];
    all.push(peer('hugo', hugo.split(' ')[1] ?? hugo, 'layouts/_default/article.html', command));
  }
  if (existsSync(ELEVENTY)) {
    const { version } = JSON.parse(readFileSync(join(dirname(ELEVENTY), 'package.json'), 'utf8'));
    const command = () => [process.execPath, ELEVENTY, '--quiet'];
    all.push(peer('eleventy', version, '_includes/article.njk', command));
  }
  return [...all, floor()];
}

/** @param {string} folder */
export function filesIn(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    : 0;
}
