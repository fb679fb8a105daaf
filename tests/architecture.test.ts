/** What the layout promises: see CONTRIBUTING.md. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Imports go from a folder to those below it; the stages, which share a rank, know nothing of each other. */
const RANK: Readonly<Record<string, number>> = {
  '': 5, // src/index.ts, the library
  cli: 4,
  build: 3,
  read: 2,
  parse: 2,
  site: 2,
  render: 2,
  write: 2,
  config: 1,
  core: 0,
};

/** Run by a developer, not packed: they may print and write what they make. */
const isTool = (path: string): boolean => path.startsWith('train/') || path.includes('/generate/');

/** Made by one of them. */
const isGenerated = (text: string): boolean => text.startsWith('// Made by ');

interface Source {
  /** `parse/lines.ts` */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

let sources: Source[] = [];

beforeAll(async () => {
  const entries = await readdir(SRC, { recursive: true, withFileTypes: true });
  sources = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(async (entry) => {
        const path = relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
        return { path, folder: folderOf(path), text: await readFile(join(SRC, path), 'utf8') };
      }),
  );
  expect(sources.length).toBeGreaterThan(30);
});

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** `import … from 'x'`, `export … from 'x'`, `import('x')` */
const importsOf = ({ text }: Source): string[] =>
  [...withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

/** Those that it imports when it is loaded, and for their types; not those that are loaded on demand. */
const filesNamedBy = ({ path, text }: Source): string[] =>
  [...withoutComments(text).matchAll(/\bfrom\s*'(\.[^']+)\.js'/g)].map(([, name = '']) =>
    join(dirname(path), `${name}.ts`).replaceAll('\\', '/'),
  );

describe('imports', () => {
  test('go one way: cli → build → stages → config → core', () => {
    const wrong: string[] = [];
    for (const source of sources) {
      if (isTool(source.path)) continue;
      for (const target of importsOf(source).filter((name) => name.startsWith('.'))) {
        const folder = folderOf(relative(SRC, join(SRC, dirname(source.path), target)).replaceAll('\\', '/'));
        const [from, to] = [RANK[source.folder], RANK[folder]];
        const inside = folder === source.folder;
        if (from === undefined || to === undefined || (!inside && to >= from))
          wrong.push(`${source.path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('of no file lead back to it, not even those of types', () => {
    const targets = new Map(sources.map((source) => [source.path, filesNamedBy(source)]));
    // A file that imports none of those that are left, or is imported by none of them, is in no circle.
    for (let before = -1; before !== targets.size; ) {
      before = targets.size;
      for (const [path, named] of targets) if (!named.some((each) => targets.has(each))) targets.delete(path);
      const wanted = new Set([...targets.values()].flat());
      for (const path of targets.keys()) if (!wanted.has(path)) targets.delete(path);
    }
    expect([...targets.keys()].sort()).toEqual([]);
  });

  test('name files as they are once compiled, and no package that is not a dependency', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile(join(SRC, '../package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    // Run at compile time only, or erased by the compiler.
    const allowedHere: Readonly<Record<string, readonly string[]>> = {
      'bundle-files.ts': Object.keys(devDependencies ?? {}),
      'config/schema-files.ts': Object.keys(devDependencies ?? {}),
    };
    const wrong: string[] = [];
    for (const source of sources) {
      for (const name of importsOf(source)) {
        const isFile = name.startsWith('.') && /\.(?:js|json)$/.test(name);
        const packageName = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '');
        const isType = new RegExp(`import type [^;]*'${name}'`).test(source.text);
        const isKnown =
          Object.hasOwn(dependencies ?? {}, packageName) || (allowedHere[source.path] ?? []).includes(packageName);
        if (!isFile && !name.startsWith('node:') && !isKnown && !isType) wrong.push(`${source.path} imports ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('starting the command loads next to nothing: `--version` must not wait for a parser', () => {
  const loaded = new Set<string>();
  const packages: string[] = [];
  const load = (path: string): void => {
    const source = sources.find((each) => each.path === path);
    if (source === undefined || loaded.has(path)) return;
    loaded.add(path);
    for (const [statement, name = ''] of withoutComments(source.text).matchAll(
      /^(?:import|export)\b(?:[^;']*\bfrom)?\s*'([^']+)'/gm,
    )) {
      if (statement.startsWith('import type')) continue;
      if (name.startsWith('.')) load(join(dirname(path), name).replace(/\.js$/, '.ts'));
      else packages.push(name);
    }
  };
  load('cli/main.ts');
  expect([...loaded].sort()).toEqual(['cli/args.ts', 'cli/compiler.ts', 'cli/io.ts', 'cli/main.ts', 'cli/run.ts']);
  expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([]);
});

describe('effects', () => {
  const findings = (pattern: RegExp, allowed: readonly string[]): string[] =>
    sources
      .filter(({ folder, path }) => !allowed.includes(folder) && !isTool(path))
      .filter(({ text }) => pattern.test(withoutComments(text)))
      .map(({ path }) => path);

  test('only the command line prints and exits', () => {
    expect(findings(/\bconsole\.|\bprocess\.(?:exit|stdout|stderr|exitCode)/, ['cli'])).toEqual([]);
  });

  test('only it reads the clock and the environment: the same input gives the same bytes', () => {
    expect(
      findings(/\bDate\.now\(|new Date\(\)|\bperformance\.now|Math\.random|\bprocess\.(?:env|cwd)|randomUUID/, ['cli']),
    ).toEqual([]);
  });

  test('nothing sorts by the locale of the machine', () => {
    expect(
      findings(
        /\.localeCompare\(|toLocale(?:Lower|Upper)Case\(\)|toLocale(?:Date|Time)?String\(|new Intl\.Collator/,
        [],
      ),
    ).toEqual([]);
  });

  test('parsing and planning touch no disk', () => {
    expect(
      sources.filter(
        ({ folder, path, text }) =>
          ['parse', 'site'].includes(folder) && !isTool(path) && /'node:(?:fs|net|http|child_process)/.test(text),
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  test('are short: 300 lines at most', () => {
    expect(
      sources.filter(({ text }) => text.split('\n').length > 301 && !isGenerated(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('are named in kebab-case', () => {
    expect(
      sources.filter(({ path }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path)),
    ).toEqual([]);
  });

  test('say in a comment at the top what they are for', () => {
    expect(sources.filter(({ text }) => !/^(?:#!.*\n)?(?:\/\*\*|\/\/)/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** Good enough for this code: no string in it holds `//` before something that is looked for. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');
}
