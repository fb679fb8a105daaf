/** The package as users get it: packed, installed in an empty folder, building a site there with its own templates. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { contentsOf, fill, tempFolder } from './helpers.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

interface Lock {
  readonly packages: Record<
    string,
    { dev?: boolean; optional?: boolean; dependencies?: Record<string, string>; bin?: unknown }
  >;
}

/** What `npm pack` makes of this folder as it is. */
async function pack(folder: string): Promise<{ tarball: string; files: string[] }> {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
  });
  const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  return { tarball: packed?.filename ?? '', files: (packed?.files ?? []).map(({ path }) => path).sort() };
}

/**
 * A lock file for a project that depends on the tarball alone, with the versions of this one: so that npm takes all
 * packages from its cache, where `npm ci` has put them, and asks no registry which versions there are.
 */
async function lockFor(tarball: string): Promise<Lock> {
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const { '': own, ...others } = lock.packages;
  const needed = Object.entries(others).filter(([, { dev }]) => dev !== true);
  return {
    ...lock,
    packages: {
      '': { dependencies: { newsline: `file:${tarball}` } },
      'node_modules/newsline': {
        ...own,
        ...{ version: '0.1.0', resolved: `file:${tarball}`, devDependencies: undefined, name: undefined },
      },
      ...Object.fromEntries(needed),
    },
  };
}

test('installed from its tarball it builds a site elsewhere', { timeout: 120_000 }, async () => {
  const folder = await tempFolder();
  const { tarball, files } = await pack(folder);

  // What is in it, and what is not.
  for (const path of [
    'LICENSE',
    'README.md',
    'lib/bundle/main.js',
    'lib/index.d.ts',
    'lib/article.schema.json',
    'lib/schema.json',
    'templates/front.eta',
    'templates/themes/text/front.eta',
  ]) {
    expect(files).toContain(path);
  }
  expect(files.filter((path) => /^lib\/(?!bundle\/).*\.js$/.test(path))).toEqual([]);
  expect(files.filter((path) => !/^(?:lib\/|templates\/|LICENSE$|README\.md$|package\.json$)/.test(path))).toEqual([]);
  expect(files.filter((path) => /(?:bundle|schema)-files|^lib\/train|\/generate\//.test(path))).toEqual([]);

  await fill(folder, {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: { newsline: `file:${tarball}` } }),
    'package-lock.json': JSON.stringify(await lockFor(tarball)),
    'content/site.yaml': 'title: The Elsewhere Times\nsections: [Economy]\n',
    'content/articles/port.md': '---\ntitle: The port opens\ndate: 2024-06-18\nsection: Economy\n---\n\nText.\n',
    'use.js': `import { parse, RULES } from 'newsline';
      import schema from 'newsline/schema.json' with { type: 'json' };
      const { article } = await parse({ text: '# A headline', format: 'markdown', timeZone: 'Asia/Baku' });
      console.log(JSON.stringify([article.headline, Object.keys(RULES).length > 10, Object.keys(schema.properties)]));`,
    'use.ts': `import { build, MemoryWriter, type BuildResult, type ParsedDocument } from 'newsline';
      const result: BuildResult = await build({ folder: '.', writer: new MemoryWriter() });
      const lines = (document: ParsedDocument): number => document.source.lines;
      export { lines, result };`,
  });
  await run('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });

  const { stdout } = await run(join(folder, 'node_modules/.bin/newsline'), ['build'], { cwd: folder });
  expect(stdout).toMatch(/^Built dist: \d+ pages from 1 source/);
  const site = await contentsOf(join(folder, 'dist'));
  expect(site.get('index.html')?.toString()).toContain('The Elsewhere Times');
  expect(site.get('2024/06/18/port-opens.html') ?? site.get('2024/06/18/the-port-opens.html')).toBeDefined();

  // The library, its schema and its types.
  expect(JSON.parse((await run(process.execPath, ['use.js'], { cwd: folder })).stdout)).toEqual([
    'A headline',
    true,
    ['source', 'article', 'items', 'ledger', 'messages'],
  ]);
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'NodeNext', target: 'ES2023', strict: true, noEmit: true, types: [] },
      files: ['use.ts'],
    }),
  );
  const { stdout: problems } = await run(process.execPath, [
    join(ROOT, 'node_modules/typescript/lib/tsc.js'),
    '-p',
    folder,
  ]).catch((error: { stdout: string }) => error);
  expect(problems).toBe('');
});
