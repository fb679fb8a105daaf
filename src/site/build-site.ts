/** Rows of all records → the site. */
import type { LoadedConfig } from '../config/load.js';
import { overridePlace } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import { compareTimes, inZone } from '../core/date.js';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message, ParsedDocument } from '../core/records.js';
import { aroundOf } from './around.js';
import { ByMonth } from './by-month.js';
import { captureOf, renamedAmong } from './captures.js';
import { Grouping } from './groups.js';
import { linked } from './links.js';
import { place } from './place.js';
import type { FetchGroup } from './records.js';
import type { Rows } from './row.js';
import { rowsOf } from './rows.js';
import { rowsByMonth, STANDALONE } from './rows-by-month.js';
import { candidatesOf } from './same-headline.js';
import { resolveSections } from './sections.js';
import { type SightedDocument, sighted } from './sighted.js';
import type { Site } from './site.js';
import { SiteMonth, type StoredMonth } from './site-month.js';
import { targetsIn } from './source-links.js';
import { summarise } from './summarise.js';

/**
 * The site that `documents` make, in whatever order they come: each article and item once, with its path or
 * anchor, in its section, newest first. Messages tell of versions that are not shown, paths that two articles
 * want, sections that are not configured, and items without a time. `locate`: where something stands in the configuration.
 */
export function buildSite(
  documents: readonly ParsedDocument[],
  config: Config,
  locate: LoadedConfig['locate'] = null,
): { site: Site; messages: Message[] } {
  const all = documents.map(sighted);
  const captures = all.flatMap((document) => captureOf(document) ?? []);
  const grouping = new Grouping(config.timeZone, renamedAmong(captures, config.timeZone));
  for (const document of all) grouping.add(document);
  const groups = new Map([...grouping.take()].map((group) => [group.id, group]));
  const fetch: FetchGroup = (id) => groups.get(id) ?? NOTHING;
  const rows = [...groups.values()].map(rowsOf);
  const unlinked = rows.flatMap((own) => own.articles);
  const targets = targetsIn(unlinked);
  const articles = unlinked.map((row) =>
    linked(
      row,
      (id) => candidatesOf(fetch(id)),
      (source) => targets.get(source) ?? null,
    ),
  );
  const months = [...rowsByMonth({ articles, items: rows.flatMap(({ items }) => items) })]
    .sort(([left], [right]) => (left < right ? 1 : -1))
    .map(([name, own]) => monthOf(name, own, config.timeZone, fetch));
  const { site, messages } = assemble(months, config, fetch, locate);
  const told = [...groups.values()].flatMap((group) => group.messages);
  return { site, messages: [...told, ...messages, ...all.flatMap(timeless)].sort(compareMessages) };
}

const NOTHING: ReturnType<FetchGroup> = { key: '', articles: [], items: [] };

/** A month that is not stored. */
function monthOf(name: string, rows: Rows, timeZone: string, fetch: FetchGroup): StoredMonth {
  const placed = place(rows, fetch);
  const hash = sha256(JSON.stringify(placed.rows));
  return { name, hash, summary: summarise(placed, timeZone, fetch), rows: () => placed.rows };
}

/**
 * The site of these months, newest first, with its pages that are no news; messages are of paths and sections.
 * `locate`: as `buildSite` takes it.
 */
export function assemble(
  stored: readonly StoredMonth[],
  config: Config,
  fetch: FetchGroup,
  locate: LoadedConfig['locate'] = null,
): { site: Site; messages: Message[] } {
  const summaries = stored.filter(({ name }) => name !== STANDALONE).map(({ summary }) => summary);
  const oldestFirst = summaries.reverse();
  const { sections, messages: unknown } = resolveSections(
    oldestFirst.flatMap((summary) =>
      [...summary.sections].sort((left, right) => right.oldest.index - left.oldest.index),
    ),
    config,
    (source, section) => overridePlace(source, 'section', section, config, locate),
  );
  const all: SiteMonth[] = [];
  const around = aroundOf(stored, sections.find, fetch, () => all);
  for (const month of stored) all.push(new SiteMonth(month, around));
  const [pages = null] = all.filter(({ isOfPages }) => isOfPages);
  const months = all.filter((of) => of !== pages);
  const articles = new ByMonth(months.map((of) => ({ ...of.summary.articles, of, values: () => of.articles() })));
  const items = new ByMonth(months.map((of) => ({ ...of.summary.items, of, values: () => of.items() })));
  const newest = newestOf(articles.published, items.published, config.timeZone);
  return {
    site: { months, pages, articles, items, sections: sections.list, newest },
    messages: [...stored.toReversed().flatMap(({ summary }) => summary.messages), ...unknown],
  };
}

/** The later one, as the site's zone writes it. */
function newestOf(story: string | null, item: string | null, timeZone: string): string | null {
  const newest = compareTimes(story, item, timeZone) < 0 ? item : story;
  return inZone(newest, timeZone)?.iso ?? null;
}

/** One message per source, however many of its items have no time. */
export function timeless({ source, items }: SightedDocument): Message[] {
  const lines = items.filter(({ record }) => record.published === null).map((item) => item.lines[0]);
  const [first] = lines;
  if (first === undefined) return [];
  const shown = lines.slice(0, 5).join(', ') + (lines.length > 5 ? ', …' : '');
  const reason = lines.length === 1 ? 'An item has no time' : `${lines.length} items have no time (lines ${shown})`;
  return [message('site:item-without-time', reason, { path: source.path, line: first })];
}

function compareMessages(left: Message, right: Message): number {
  const key = ({ path, line, rule, reason }: Message): string =>
    `${path}\n${String(line ?? 0).padStart(10, '0')}\n${rule}\n${reason}`;
  return key(left) < key(right) ? -1 : 1;
}
