/** Pages → files of a publication: each is rendered only when its model, its path or what its template uses changed. */
import { sha256 } from '../core/hash.js';
import type { Message } from '../core/records.js';
import type { Page } from '../core/types.js';
import { checkOutput, type Publication } from '../write/index.js';
import type { Sources } from './documents.js';
import type { Setting } from './render-job.js';
import { templateKeys } from './template-keys.js';
import { contentFetcher, withTexts } from './with-texts.js';
import type { Workers } from './workers.js';

/**
 * Tells `publication` every file of the site. Gives what is wrong with their paths, then with their templates: a
 * template that fails does so on most of its pages, in the same words.
 */
export async function renderInto(
  publication: Publication,
  pages: readonly Page[],
  setting: Setting,
  workers: Workers,
  text: Sources['text'],
): Promise<Message[]> {
  const { theme, config } = setting;
  const assets = [...theme.assets].map(([path, contents]) => ({ path, contents }));
  const wrong = checkOutput([...assets, ...pages]);
  if (wrong.length > 0) return wrong;

  for (const { path, contents } of assets) {
    const key = sha256(contents);
    if (!publication.keep(path, key)) publication.put(path, key, contents);
  }
  const keyOf = templateKeys(theme, config);
  const keys = pages.map((page) => {
    // Asking for the model would make it.
    const content = page.inputs === undefined ? page.model : page.inputs;
    return sha256(`${keyOf(page.template)}\n${page.path}\n${JSON.stringify(content)}`);
  });
  const due = pages.flatMap((page, at) => {
    const key = keys[at] ?? '';
    return publication.keep(page.path, key) ? [] : [{ page, key }];
  });
  if (due.length === 0) return [];

  const messages: Message[] = [];
  const fetch = contentFetcher(text);
  const keyOfPath = new Map(due.map(({ page, key }) => [page.path, key]));
  await workers.render(
    setting,
    due.map(({ page }) => page),
    async ({ path, template, model }) => ({ path, template, model: await withTexts(model, fetch) }),
    ({ path, contents, message }) => {
      if (message !== null) messages.push(message);
      if (contents !== null) publication.put(path, keyOfPath.get(path) ?? '', contents);
    },
  );
  return messages;
}
