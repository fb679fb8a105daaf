/**
 * Pages → files of a publication: each is rendered only when its model, its path or what its template uses changed, and
 * those of a volume are planned only when something of the volume did.
 */
import { sha256 } from '../core/hash.js';
import type { Message } from '../core/records.js';
import type { Page, Volume } from '../core/types.js';
import type { PlannedSite } from '../site/index.js';
import { OutputCheck, type Publication } from '../write/index.js';
import type { Setting } from './render-job.js';
import { TemplateFailures } from './template-failures.js';
import { templateKeys } from './template-keys.js';
import type { FetchText } from './with-texts.js';
import type { Workers } from './workers.js';

/** What a page that is being rendered is told with: the name of its volume, which is empty for none. */
interface Told {
  readonly group: string;
  readonly key: string;
}

/** All pages of the site; `beside`: paths of files that are told later. */
interface Pages extends Pick<PlannedSite, 'pages' | 'volumes'> {
  readonly beside: readonly string[];
}

/**
 * Tells `publication` every page of the site. Gives what is wrong with their paths or, where nothing is, with their
 * templates: one that fails does so on most of its pages, in the same words.
 */
export async function renderInto(
  publication: Publication,
  { pages, volumes, beside }: Pages,
  setting: Setting,
  workers: Workers,
  text: FetchText,
): Promise<Message[]> {
  const { theme, config } = setting;
  const check = new OutputCheck();
  const wrong: Message[] = [];
  const assets = [...theme.assets].map(([path, contents]) => ({ path, contents }));
  wrong.push(...check.add(assets), ...check.add(beside.map((path) => ({ path }))));
  for (const { path, contents } of wrong.length === 0 ? assets : []) {
    const key = sha256(contents);
    if (!publication.keep(path, key)) publication.put(path, key, contents);
  }

  const keyOf = templateKeys(theme, config);
  const changed: Pick<Volume, 'name' | 'size' | 'pages' | 'close'>[] = [
    // They may have opened months, as what is said of aliases and links may.
    { name: '', size: pages.length, pages: () => [...pages], close: () => volumes.at(-1)?.close() },
  ];
  for (const volume of volumes) {
    const key = sha256(JSON.stringify([volume.templates.map(keyOf), volume.inputs]));
    const kept = publication.keepAll(volume.name, key);
    if (kept === null) changed.push(volume);
    else check.keep(kept);
  }

  const failures = new TemplateFailures();
  const told = new Map<string, Told>();
  // One volume after the other, so that never all pages are at hand.
  function* due(): Generator<Page> {
    for (const { name: group, pages: plan, close } of changed) {
      const planned = plan();
      wrong.push(...check.add(planned));
      for (const page of wrong.length === 0 ? planned : []) {
        // Not its model, where it has inputs: asking for it would make it.
        const inputs = page.inputs === undefined ? page.model : page.inputs;
        const key = sha256(JSON.stringify([keyOf(page.template), page.path, inputs]));
        if (publication.keep(page.path, key, group)) continue;
        told.set(page.path, { group, key });
        yield page;
      }
      close();
    }
    wrong.push(...check.end());
  }
  await workers.render(
    setting,
    due(),
    changed.reduce((sum, { size }) => sum + size, 0),
    { text, roomFor: (path) => publication.room(path, told.get(path)?.group) },
    ({ path, made, hash, message }) => {
      const { group, key } = told.get(path) ?? { group: '', key: '' };
      told.delete(path);
      if (message !== null) failures.add(message, path);
      if (made instanceof Uint8Array) publication.put(path, key, made, group, hash);
      else if (made !== null) publication.putWritten(path, key, made, group, hash);
    },
  );
  return wrong.length === 0 ? failures.messages() : wrong;
}
