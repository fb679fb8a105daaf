/** The output does not depend on how many threads make it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as Pipeline from '../../../src/build/pipeline.js';
import type { BuildResult } from '../../../src/build/result.js';
import { DiskWriter, type Memories, MemoryWriter, type Publication } from '../../../src/write/index.js';
import { textOf } from '../../bench/corpus.js';
import { CLI, tempFolder } from '../../helpers.js';

// Threads run compiled code.
const { build } = (await import(pathToFileURL(join(CLI, '../../build/pipeline.js')).href)) as typeof Pipeline;

const FILES: Record<string, string | Uint8Array> = {
  'content/site.yaml': 'title: Gazette\nsections: [Politics]\n',
  'content/dumps/latin.txt': Buffer.from('caf\xe9 and a headline\n', 'latin1'),
  'content/dumps/empty.txt': '',
};
for (let index = 0; index < 15; index += 1) {
  FILES[`content/articles/${index}.md`] = textOf('markdown', index);
  FILES[`content/dumps/${index}.txt`] = textOf('dumps', index);
}

test('any number of threads', { timeout: 120_000 }, async () => {
  const folder = await tempFolder(FILES);
  const results: unknown[] = [];
  for (const workers of [0, 1, 3]) {
    const writer = new MemoryWriter();
    const { published: _, ...result } = await build({ folder, writer, workers });
    expect(writer.files.size).toBeGreaterThan(30);
    results.push({ result, files: [...writer.files].sort(([left], [right]) => (left < right ? -1 : 1)) });
  }
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

test('what fails in a thread is told as elsewhere', { timeout: 60_000 }, async () => {
  const folder = await tempFolder({
    'content/articles/a.md': '# A headline\n\nText.\n',
    'content/articles/b.md': '---\ntitel: x\n---\n',
    'templates/article.eta': 'One line.\n<%= it.artikel %>\n',
  });
  const told = async (workers: number): Promise<BuildResult> => build({ folder, writer: new MemoryWriter(), workers });
  expect((await told(2)).messages).toEqual((await told(0)).messages);
  const { unlink } = await import('node:fs/promises');
  await unlink(join(folder, 'content/articles/b.md'));
  const { ok, messages } = await told(2);
  expect(ok).toBe(false);
  expect(messages.find(({ rule }) => rule === 'theme:syntax')).toMatchObject({ line: 2, severity: 'error' });
});

/** One file of each site has no room on the disk. */
class FullDisk extends DiskWriter {
  override async begin(memories?: Memories): Promise<Publication> {
    const publication = await super.begin(memories);
    const room = publication.room.bind(publication);
    publication.room = (path, group) =>
      path === 'index.html' ? { file: '/nowhere/0', published: null } : room(path, group);
    return publication;
  }
}

test.each([0, 2])('a disk that is full stops the build of %i threads, and nothing is left of it', async (workers) => {
  const folder = await tempFolder(FILES);
  const writer = new FullDisk(join(folder, 'dist'));
  await expect(build({ folder, writer, workers })).rejects.toThrow('Cannot write index.html');
  expect((await readdir(folder)).sort()).toEqual(['content']);
});
