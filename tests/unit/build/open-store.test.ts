/** What is kept between builds. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/build/open-store.js';
import { tempFolder } from '../../helpers.js';

const MEGABYTE = 'x'.repeat(1024 * 1024);

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(join(folder, 'store'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, 'store', name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('the store does not grow for ever with what is replaced', async () => {
  const folder = await tempFolder({});
  for (let build = 0; build < 4; build += 1) {
    const store = await openStore(folder, 'version');
    if (build === 0) store.put('stays', 'as it is');
    for (let time = 0; time < 40; time += 1) store.put('changes', `${build} ${time} ${MEGABYTE}`);
    await store.close();
    expect(await sizeOf(folder)).toBeLessThan(130 * MEGABYTE.length);
  }
  const store = await openStore(folder, 'version');
  expect(store.get('stays')).toBe('as it is');
  expect(store.get('changes')).toBe(`3 39 ${MEGABYTE}`);
  await store.close();
});

test('an encoded value is in memory of its own, whether it was written yet or not', async () => {
  const store = await openStore(await tempFolder({}), 'version');
  store.put('value', 'as it is');
  for (const _ of ['waiting', 'written']) {
    store.getEncoded('value')?.fill(0);
    expect(store.get('value')).toBe('as it is');
    await store.settled();
  }
  await store.close();
});

type Step = readonly [name: string, value: string | null];
const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'b c', `long ${'n'.repeat(700)}`), fc.option(fc.string())), {
  maxLength: 12,
});

test('what was last put is there, whether at once, together or after a build', async () => {
  const take = (store: Awaited<ReturnType<typeof openStore>>, done: readonly Step[]): void => {
    for (const [name, value] of done) {
      if (value === null) store.remove(name);
      else store.put(name, value);
    }
  };
  await fc.assert(
    fc.asyncProperty(steps, steps, steps, async (first, second, third) => {
      const folder = await tempFolder({});
      const before = await openStore(folder, 'version');
      take(before, first);
      await before.settled();
      before.atomically(() => take(before, second));
      await before.close();
      const store = await openStore(folder, 'version');
      take(store, third);
      expect(await store.settled()).toBe(true);
      const expected = new Map<string, string | null>([...first, ...second, ...third]);
      for (const [name, value] of expected) expect(store.get(name)).toBe(value);
      await store.close();
    }),
    { numRuns: 30 },
  );
});
