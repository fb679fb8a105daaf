/** The part of a build that an unchanged site does without: records → pages → files of a publication. */
import { idleAuthors } from '../config/idle-authors.js';
import { CONFIG_PATH, type LoadedConfig } from '../config/load.js';
import type { Config } from '../config/schema.js';
import { attachmentPath, isPicture } from '../core/attachments.js';
import type { Pictures } from '../core/pictures.js';
import type { Message } from '../core/records.js';
import { assemble, namedPictures, type PlannedSite, planPages, unknownEntries, withPages } from '../site/index.js';
import type { Publication } from '../write/index.js';
import type { Sources } from './documents.js';
import { addressesOf, attachedIn, linkedFiles, publishFiles, unlinked } from './linked-files.js';
import { hasErrors } from './messages.js';
import type { Observer } from './observer.js';
import { type MediaFile, measurePictures, publishPictures } from './pictures.js';
import type { Setting } from './render-job.js';
import { renderInto } from './render-pages.js';
import type { Counts } from './result.js';
import { indexInto, type Kept } from './search-index.js';
import { indexSite } from './site-index.js';
import type { Store } from './store.js';
import type { Workers } from './workers.js';

/** A theme without it searches nothing: an index would be made for nobody. */
const SEARCH_SCRIPT = 'assets/search.js';

export interface Planned extends PlannedSite {
  readonly counts: Counts;
  /** Those that pages show, and those that they lead to … */
  readonly pictures: Pictures;
  /** … as to these. */
  readonly attachments: readonly MediaFile[];
}

interface PlanSetting {
  readonly folder: string;
  readonly store: Store;
  /** Paths of the files that the theme brings. */
  readonly assets: Iterable<string>;
  /** Where something stands in the configuration. */
  readonly locate: LoadedConfig['locate'];
  readonly date: string | null;
  readonly observer: Observer;
}

/** Sources → rows of their records → the site → its pages, of which no model is made yet. */
export async function planSite(
  config: Config,
  sources: Sources,
  { folder, store, assets, locate, date, observer }: PlanSetting,
): Promise<Planned> {
  observer.stage('merge', null);
  const index = await indexSite(sources, store, config.timeZone);
  observer.stage('plan', null);
  const { site, messages: siteMessages } = assemble(index.months, config, index.fetch, locate);
  const named = namedPictures(config).map(({ file, at }) => ({
    file,
    place: { path: CONFIG_PATH, ...locate?.(at, 'value') },
  }));
  const beside = [...sources.media, ...sources.attachments];
  const linked = linkedFiles(withPages(site), beside);
  const { pictures, messages: pictureMessages } = await measurePictures(
    withPages(site),
    folder,
    sources.media,
    store,
    named,
    [...linked.values()].map(({ path }) => path).filter(isPicture),
  );
  const planned = planPages(site, config, {
    date,
    pictures,
    files: addressesOf(linked, pictures),
    assets: [...assets],
    sources: sources.paths,
    beside: beside.map(({ path }) => path),
    locate,
  });
  const { pages, volumes } = planned;
  const counts = {
    sources: index.sources,
    articles: site.articles.length,
    items: site.items.length,
    pages: volumes.reduce((sum, { opened }) => sum + opened, pages.filter(({ path }) => path.endsWith('.html')).length),
  };
  const authors = pages.filter(({ template }) => template === 'author').map(({ path }) => path);
  const ofConfig = [
    ...idleAuthors(config, authors, locate),
    ...unknownEntries(site, config, (at) => ({ path: CONFIG_PATH, ...locate?.(['pages', at], 'value') })),
  ];
  const attachments = attachedIn(linked);
  const messages = [
    ...[...index.messages, ...pictureMessages, ...siteMessages, ...planned.messages, ...ofConfig],
    ...unlinked(sources.attachments, attachments),
  ];
  return { ...planned, counts, messages, pictures, attachments };
}

interface MakeSetting {
  readonly folder: string;
  readonly sources: Sources;
  readonly workers: Workers;
  readonly kept: Kept;
  readonly observer: Observer;
}

/** Tells `publication` every file of the site; gives what is wrong with paths, templates and the search index. */
export async function makeInto(
  publication: Publication,
  { pages, volumes, search, pictures, attachments }: Planned,
  setting: Setting,
  { folder, sources, workers, kept, observer }: MakeSetting,
): Promise<Message[]> {
  const beside = attachments.map(({ path }) => attachmentPath(path));
  const messages = await renderInto(publication, { pages, volumes, beside }, setting, workers, sources.text);
  if (hasErrors(messages)) return messages;
  if (attachments.length > 0) observer.stage('files', null);
  messages.push(...publishFiles(publication, attachments, folder, kept.store));
  if (pictures.size > 0) observer.stage('pictures', null);
  messages.push(...(await publishPictures(publication, pictures, folder, kept.store)));
  if (hasErrors(messages)) return messages;
  const parts = setting.theme.assets.has(SEARCH_SCRIPT) ? search : [];
  if (parts.length > 0) observer.stage('search', null);
  messages.push(...(await indexInto(publication, parts, kept, sources.text)));
  return messages;
}
