/** Pages → files of a publication: each is rendered only when its model, its path or what its template uses changed. */
import { sha256 } from '../core/hash.js';
import type { Message } from '../core/records.js';
import type { Page } from '../core/types.js';
import { checkOutput, type Publication } from '../write/index.js';
import type { Setting } from './render-job.js';
import { templateKeys } from './template-keys.js';
import type { FetchText } from './with-texts.js';
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
  text: FetchText,
): Promise<Message[]> {
  const { theme, config } = setting;
  const assets = [...theme.assets].map(([path, contents]) => ({ path, contents }));
  const keyOf = templateKeys(theme, config);
  const partsOf = (page: Page): unknown[] => {
    // Not its model, where it has inputs: asking for it would make it.
    return [keyOf(page.template), page.path, page.inputs === undefined ? page.model : page.inputs];
  };

  const [kept, rest]: [Page[], Page[]] = [[], []];
  for (const [group, own] of groupPages(pages)) {
    const isKept = group !== '' && publication.keepAll(group, sha256(JSON.stringify(own.map(partsOf))));
    for (const page of own) (isKept ? kept : rest).push(page);
  }
  const wrong = checkOutput([...assets, ...rest], kept);
  if (wrong.length > 0) return wrong;

  for (const { path, contents } of assets) {
    const key = sha256(contents);
    if (!publication.keep(path, key)) publication.put(path, key, contents);
  }
  const due = rest.flatMap((page) => {
    const key = sha256(JSON.stringify(partsOf(page)));
    return publication.keep(page.path, key, groupOf(page.path)) ? [] : [{ page, key }];
  });
  if (due.length === 0) return [];

  const messages: Message[] = [];
  const keyOfPath = new Map(due.map(({ page, key }) => [page.path, key]));
  await workers.render(
    setting,
    due.map(({ page }) => page),
    { text, roomFor: (path) => publication.room(path, groupOf(path)) },
    ({ path, made, hash, message }) => {
      const [key, group] = [keyOfPath.get(path) ?? '', groupOf(path)];
      if (message !== null) messages.push(message);
      if (made instanceof Uint8Array) publication.put(path, key, made, group, hash);
      else if (made !== null) publication.putWritten(path, key, made, group, hash);
    },
  );
  return messages;
}

/** `2024/06/18/slug.html`, `section/politics/2024-06.html` → `2024/06`; what belongs to no month is in none. */
const MONTH = /(?:^|\/)(\d{4})[/-](\d\d)\b/;
const IN_MONTH = /^\d{4}\/\d\d\//;

/**
 * The pages of a month change together or, most of them, not at all: those of a month that is long past cost no more
 * than one hash. It hangs on the path alone, so that of two pages at one path both are looked at.
 */
function groupOf(path: string): string {
  if (IN_MONTH.test(path)) return path.slice(0, '2024/06'.length);
  const [, year, month] = MONTH.exec(path) ?? [];
  return year === undefined ? '' : `${year}/${month}`;
}

function groupPages(pages: readonly Page[]): Map<string, Page[]> {
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    const group = groupOf(page.path);
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [page]);
    else own.push(page);
  }
  return groups;
}
