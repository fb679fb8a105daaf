/** What many tests need: throw-away folders, and folders as plain data. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Path → contents, as a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with `files` in it, gone when the test is over. */
export async function tempFolder(files: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsline-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await fill(folder, files);
  return folder;
}

/** A new folder for several tests, gone after the last of them: `removeLater(afterAll)`. */
export async function removeLater(after: (remove: () => Promise<void>) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsline-test-'));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes `files` into `folder`. */
export async function fill(folder: string, files: Files): Promise<void> {
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
}

/** Every file below `folder`, by path with `/`, in order. Bytes as they are, so that equal means equal. */
export async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, Buffer>();
  for (const path of paths.sort()) {
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path));
  }
  return files;
}

/** The compiled command, as users run it; `npm test` compiles before it tests. */
export const CLI = fileURLToPath(new URL('../lib/bundle/main.js', import.meta.url));

/** Runs the compiled command in a process of its own; never rejects for its exit code. */
export async function runCli(
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], ...options.env };
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: options.cwd, env, maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}
