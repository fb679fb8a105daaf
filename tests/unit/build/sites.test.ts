/**
 * Whole sites: tests/sites/<case> builds, tests/sites-invalid/<case> does not. A case is a site's folder with, beside
 * it, what is to be told: result.json or messages.json. Of what it names everything must hold; nothing may be left out.
 */
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../../src/build/pipeline.js';
import { DiskWriter, MemoryWriter, publish } from '../../../src/write/index.js';
import { contentsOf, tempFolder } from '../../helpers.js';

const TESTS = fileURLToPath(new URL('../..', import.meta.url));
const casesIn = async (folder: string): Promise<string[]> => (await readdir(join(TESTS, folder))).sort();
const json = async (...path: string[]): Promise<unknown> => JSON.parse(await readFile(join(TESTS, ...path), 'utf8'));

interface Expected {
  readonly messages: readonly object[];
  /** Path of a page → texts that it shows. */
  readonly contains?: Readonly<Record<string, readonly string[]>>;
}

describe('sites that build', async () => {
  test.each(await casesIn('sites'))('%s', async (name) => {
    const folder = join(TESTS, 'sites', name);
    const writer = new MemoryWriter();
    const result = await build({ folder, writer });
    const { contains = {}, ...expected } = (await json('sites', name, 'result.json')) as Expected;
    expect(result).toMatchObject({ ...expected, published: { changed: [], removed: [] } });
    expect(result.messages).toHaveLength(expected.messages.length);
    const { published: _, ...checked } = result;
    expect(await check(folder)).toMatchObject({ ...checked, published: null });

    for (const [path, texts] of Object.entries(contains)) {
      for (const text of texts) expect(writer.text(path), path).toContain(text);
    }
    const hasExpected = await access(join(folder, 'expected')).then(
      () => true,
      () => false,
    );
    if (!hasExpected) return;
    const files = await contentsOf(join(folder, 'expected'));
    const pages = [...writer.files.keys()].filter((path) => path.endsWith('.html')).sort();
    expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual(pages);
    for (const [path, bytes] of files) expect(writer.text(path), path).toBe(bytes.toString());
  });
});

describe('sites that do not build leave the former output as it was', async () => {
  test.each(await casesIn('sites-invalid'))('%s', async (name) => {
    const out = await tempFolder();
    await publish(new DiskWriter(out), [{ path: 'index.html', contents: 'the former site' }]);
    const before = await contentsOf(out);
    const result = await build({ folder: join(TESTS, 'sites-invalid', name), writer: new DiskWriter(out) });
    const expected = (await json('sites-invalid', name, 'messages.json')) as object[];
    expect(result.messages).toMatchObject(expected);
    expect(result.messages).toHaveLength(expected.length);
    for (const { remedy } of result.messages) expect(remedy).not.toBe('');
    expect(result).toMatchObject({ ok: false, published: null });
    expect(await contentsOf(out)).toEqual(before);
  });
});
