/** `newsline init [FOLDER]`: the folders of a new site, and a configuration to fill in. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONFIG_PATH } from '../../config/load.js';
import { makeFolder } from '../../write/make-folder.js';
import type { ParsedArgs } from '../args.js';
import { EXIT, type ExitCode, type Io, UsageError } from '../io.js';
import { shellWord } from '../shell-word.js';
import { exists, shownPath } from '../site-folder.js';

const CONFIG = `# The site. Everything here is optional; remove the # of what you want to set.

title: My newspaper
# motto: Dumps in, news out
# description: What search engines show
# baseUrl: https://example.org/news/
# language: en
# timeZone: Europe/London
# sections:
#   - Politics
#   - name: Economy
#     slug: business
# pages:
#   - pages/about.md
#   - pages/imprint.md

search: true
`;

export async function runInit({ positionals }: ParsedArgs, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, positionals[0] ?? '.');
  if (await exists(join(folder, CONFIG_PATH))) {
    throw new UsageError(`${shownPath(join(folder, CONFIG_PATH), io.cwd)} is there already`);
  }
  for (const path of ['content/dumps', 'content/articles', 'content/pages']) makeFolder(join(folder, path));
  await writeFile(join(folder, CONFIG_PATH), CONFIG, { flag: 'wx' });
  const isHere = folder === io.cwd;
  const shown = (path: string): string => shownPath(join(folder, path), io.cwd);
  io.stdout.write(
    `Made a site in ${isHere ? 'this folder' : shown('')}.\n` +
      `Copy the text of a news page into ${shown('content/dumps/first.txt')}, or write ${shown('content/articles/first.md')};\n` +
      `then run \`npx newsline build${isHere ? '' : ` ${shellWord(shown(''))}`}\` and open ${shown('dist/index.html')}.\n`,
  );
  return EXIT.good;
}
