/** `content/site.yaml` → frozen configuration. Any mistake in it is an error; all are reported together. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { decode } from '../core/decode.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { normalise } from './normalise.js';
import { type Config, ConfigSchema } from './schema.js';
import { validateYaml } from './validate.js';
import type { YamlData } from './yaml.js';

/** Where the sources lie in a site's folder. */
export const CONTENT_FOLDER = 'content';

/** Where its configuration lies. */
export const CONFIG_PATH = 'content/site.yaml';

const MISSPELT = ['content/site.yml', 'site.yaml', 'site.yml'];

export interface LoadedConfig {
  /** Null when a message is an error. */
  readonly config: Config | null;
  readonly messages: readonly Message[];
  /** Where something stands in the file; null when there is none, or when it cannot be read. */
  readonly locate: YamlData['locate'] | null;
}

/** What holds where nothing is said. */
export function defaultConfig(): Config {
  return normalise(v.parse(ConfigSchema, {})).config;
}

/** The configuration of the site in `folder`; the defaults when it has none. Rejects only when the disk fails. */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  const bytes = await readIfThere(join(folder, CONFIG_PATH));
  if (bytes !== null) return parseConfig(bytes, CONFIG_PATH);
  const messages: Message[] = [];
  for (const path of MISSPELT) {
    if (await exists(join(folder, path))) messages.push(message('config:misplaced', `${path} is not read`, { path }));
  }
  return { config: defaultConfig(), messages, locate: null };
}

/** The same for the file's bytes; `path` is for messages. */
export function parseConfig(bytes: Uint8Array, path: string): LoadedConfig {
  const { text, invalid } = decode(bytes);
  if (invalid) {
    const problem = message('config:syntax', 'The file is not valid UTF-8', { path, ...invalid });
    return { config: null, messages: [problem], locate: null };
  }
  const read = validateYaml({ path, text, family: 'config', firstLine: 1 }, ConfigSchema);
  const { locate } = read;
  if (read.value === null) return { config: null, messages: read.messages, locate };
  const { config, clashes } = normalise(read.value);
  const messages = clashes.map(({ list, index, first, second, shared }) => {
    const place = { path, ...locate([list, index], 'value') };
    const [what, remedy] =
      list === 'sections'
        ? ['slug', 'Give one of them a `slug` of its own, or remove it.']
        : ['page', 'Remove one of them.'];
    return message(
      'config:invalid-value',
      `The ${list} "${first}" and "${second}" have the same ${what} \`${shared}\``,
      place,
      remedy,
    );
  });
  return { config: messages.length > 0 ? null : config, messages, locate };
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Error(`Cannot read ${path}`, { cause: error });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
