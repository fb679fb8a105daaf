/**
 * Links to a heading of another text that it does not have, `[the team](about.md#team)`. They are looked for when the
 * month of a text with such links is made: that is done anew when one that they lead to gets other headings.
 */
import { htmlId } from '../core/heading-ids.js';
import { message } from '../core/messages.js';
import type { Message, SiteLink } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import type { FetchGroup } from './records.js';
import type { ArticleRow, Rows } from './row.js';
import { nameOf } from './source-links.js';

/** Items of a live blog have ids of their own. */
const OF_ITEMS = /^n-[0-9a-f]+$/;

export function deadFragments({ articles }: Rows, fetch: FetchGroup): Message[] {
  return articles.flatMap((row) => (row.deep === undefined ? [] : deadIn(row, fetch)));
}

function deadIn({ group, nth, sources: [source], links }: ArticleRow, fetch: FetchGroup): Message[] {
  const targets = new Map(links?.map(([name, ...to]) => [name, to]));
  return (fetch(group).articles[nth]?.article.links ?? []).flatMap((link) => {
    const [to, at] = targets.get(nameOf(link)) ?? [];
    const target = to === undefined || at === undefined ? undefined : fetch(to).articles[at]?.article;
    // Of a dump no heading has an id.
    if (target === undefined || target.markdown === null) return [];
    return isDead(link, target.anchors ?? []) ? [problemOf(link, target.anchors ?? [], source?.path ?? '')] : [];
  });
}

function isDead({ fragment }: SiteLink, anchors: readonly string[]): boolean {
  return fragment !== undefined && !OF_ITEMS.test(fragment) && !anchors.includes(fragment);
}

function problemOf(
  { url, path, fragment = '', lines, column }: SiteLink,
  anchors: readonly string[],
  from: string,
): Message {
  const link = `The link \`${url}#${fragment}\``;
  const place = { path: from, line: lines[0], column };
  const ofHtml = htmlId(fragment);
  if (anchors.includes(ofHtml)) {
    const reason = `${link} leads nowhere: what has this id in content/${path} has \`${ofHtml}\` on its page`;
    return message('site:no-heading', reason, place, `Write \`#${ofHtml}\`, as ids of HTML have this prefix on pages.`);
  }
  const meant = didYouMean(fragment, anchors);
  return message(
    'site:no-heading',
    `${link} leads to no heading of content/${path}${meant === '' ? '' : `.${meant}`}`,
    place,
  );
}
