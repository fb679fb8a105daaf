/**
 * Pages → files of a publication: each is rendered only when its model, its path or what its template uses changed, and
 * those of a volume are planned only when something of the volume did.
 */
import { sha256 } from '../core/hash.js';
import type { Message } from '../core/records.js';
import type { Page } from '../core/types.js';
import type { PlannedSite } from '../site/index.js';
import { checkOutput, type Publication } from '../write/index.js';
import type { Setting } from './render-job.js';
import { templateKeys } from './template-keys.js';
import type { FetchText } from './with-texts.js';
import type { Workers } from './workers.js';

/** A page, and the name of its volume, which is empty for none. */
interface Bound {
  readonly page: Page;
  readonly group: string;
}

/**
 * Tells `publication` every file of the site. Gives what is wrong with their paths, then with their templates: a
 * template that fails does so on most of its pages, in the same words.
 */
export async function renderInto(
  publication: Publication,
  { pages, volumes }: Pick<PlannedSite, 'pages' | 'volumes'>,
  setting: Setting,
  workers: Workers,
  text: FetchText,
): Promise<Message[]> {
  const { theme, config } = setting;
  const assets = [...theme.assets].map(([path, contents]) => ({ path, contents }));
  const keyOf = templateKeys(theme, config);

  const kept: string[] = [];
  const rest: Bound[] = pages.map((page) => ({ page, group: '' }));
  for (const { name, templates, inputs, pages: planned } of volumes) {
    const known = publication.keepAll(name, sha256(JSON.stringify([templates.map(keyOf), inputs])));
    if (known !== null) kept.push(...known);
    else for (const page of planned()) rest.push({ page, group: name });
  }
  const wrong = checkOutput([...assets, ...rest.map(({ page }) => page)], kept);
  if (wrong.length > 0) return wrong;

  for (const { path, contents } of assets) {
    const key = sha256(contents);
    if (!publication.keep(path, key)) publication.put(path, key, contents);
  }
  const due = rest.flatMap(({ page, group }) => {
    // Not its model, where it has inputs: asking for it would make it.
    const inputs = page.inputs === undefined ? page.model : page.inputs;
    const key = sha256(JSON.stringify([keyOf(page.template), page.path, inputs]));
    return publication.keep(page.path, key, group) ? [] : [{ page, group, key }];
  });
  if (due.length === 0) return [];

  const messages: Message[] = [];
  const known = new Map(due.map((each) => [each.page.path, each]));
  const groupOf = (path: string): string => known.get(path)?.group ?? '';
  await workers.render(
    setting,
    due.map(({ page }) => page),
    { text, roomFor: (path) => publication.room(path, groupOf(path)) },
    ({ path, made, hash, message }) => {
      const [key, group] = [known.get(path)?.key ?? '', groupOf(path)];
      if (message !== null) messages.push(message);
      if (made instanceof Uint8Array) publication.put(path, key, made, group, hash);
      else if (made !== null) publication.putWritten(path, key, made, group, hash);
    },
  );
  return messages;
}
