/** The front page: a lead story, the newest stories, each section's, and the ticker beside them. */
import type { FrontModel, LeadStory, Teaser } from '../../core/pages.js';
import type { ByMonth } from '../by-month.js';
import { byDay, type Context } from '../context.js';
import { chooseLead } from '../lead.js';
import { storiesIn } from '../lists.js';
import type { SiteArticle } from '../model.js';
import { listPictures, pictureInputs } from '../pictures.js';
import { type Planned, planned } from '../planned.js';
import { excerptOf } from '../summary.js';

/** Stories right after the lead. */
const TOP = 4;
/** Those and the lead. */
const ABOVE = TOP + 1;
/** Stories of one section; the section's page has the others. */
const PER_SECTION = 4;
/** Stories without a section. */
const MORE = 24;
/** Items below the stories: three columns on a wide screen. */
const BAND = 36;
/** A band of fewer would be a column and two gaps. */
const SMALLEST_BAND = 6;
/** Items on a front page that has no story. */
const ITEMS_ALONE = 60;

export function frontPage(context: Context): Planned {
  const { site, lists, common, pictures } = context;
  const lead = chooseLead(site);
  return planned(common, {
    path: 'index.html',
    template: 'front',
    modified: site.newest,
    inputs: [
      site.newest,
      lead === null ? null : [lead.hash, pictureInputs(lead, pictures)],
      listPictures(site.articles, ABOVE, pictures),
      lists.section.map(({ stories }) => [
        stories.facesOf(ABOVE + PER_SECTION),
        listPictures(stories, ABOVE + PER_SECTION, pictures),
      ]),
      storiesIn(site, null).facesOf(ABOVE + MORE),
      site.articles.length,
      site.items.length,
      site.items.hashesOf(Math.max(ITEMS_ALONE, mostBeside(lists.section.length) + BAND)),
    ],
    model: () => frontModel(context, lead),
  });
}

function frontModel(context: Context, lead: SiteArticle | null): FrontModel {
  const { site } = context;
  const others = site.articles.length - Number(lead !== null);
  const top = site.articles
    .first(ABOVE)
    .filter(({ path }) => path !== lead?.path)
    .slice(0, TOP);
  const above = new Set([lead, ...top].map((each) => each?.path));
  const list = (stories: readonly SiteArticle[]): Teaser[] => stories.map(context.teaser);
  const later = (stories: ByMonth<SiteArticle>, most: number): Teaser[] =>
    list(
      stories
        .first(ABOVE + most)
        .filter(({ path }) => !above.has(path))
        .slice(0, most),
    );

  const sections = context.lists.section
    .map(({ of, stories }) => ({ section: of, stories: later(stories, PER_SECTION) }))
    .filter(({ stories }) => stories.length > 0);
  const more = later(storiesIn(site, null), MORE);

  const story = lead === null ? null : leadStory(context, lead, others);
  const tops = list(top);
  const firsts = sections.map(({ stories }) => stories[0]);
  const besides = Array<null>(Math.ceil(more.length / PER_SECTION)).fill(null);
  const beside = story === null ? ITEMS_ALONE : itemsBeside(story, tops, [...firsts, ...besides]);
  const left = lead === null || others > TOP ? 0 : Math.min(BAND, site.items.length - beside);
  const below = left < SMALLEST_BAND ? 0 : left;
  const items = site.items.first(beside + below);
  return {
    nav: context.nav,
    newest: site.newest,
    lead: story,
    top: tops,
    sections,
    more,
    ticker: byDay(context, items.slice(0, beside)),
    band: byDay(context, items.slice(beside)),
    items: site.items.length,
    shown: items.length,
  };
}

/** A story, as far as its picture is concerned; null for what has none. */
type Pictured = Pick<Teaser, 'image'> | null | undefined;

/**
 * As many items as stand beside the stories without leaving either column empty, counted in lines of the
 * ticker on a wide screen: the lead is as high as 8 items, a row of two stories as 3, a row of two sections as 6. The
 * picture of the lead is as high as 10, one in a row as 6.
 */
function itemsBeside(lead: Pictured, top: readonly Pictured[], blocks: readonly Pictured[]): number {
  const stories = top.length === 0 ? 10 : 8 + 3 * rowsOf(top).length + 6 * rowsOf(blocks).length;
  return stories + (lead?.image ? 10 : 0) + 6 * [...rowsOf(top), ...rowsOf(blocks)].filter(isPictured).length;
}

function rowsOf(stories: readonly Pictured[]): Pictured[][] {
  const rows = Math.ceil(stories.length / 2);
  return Array.from({ length: rows }, (_, row) => stories.slice(2 * row, 2 * row + 2));
}

function isPictured(row: readonly Pictured[]): boolean {
  return row.some((story) => story?.image);
}

/** No front page has more items beside its stories. */
function mostBeside(sections: number): number {
  return 18 + 9 * Math.ceil(TOP / 2) + 12 * Math.ceil((sections + MORE / PER_SECTION) / 2);
}

function leadStory(context: Context, lead: SiteArticle, others: number): LeadStory {
  const { dek, affiliations, body } = lead.article;
  // A lone story carries the page: two columns of its text.
  const length = others === 0 ? 2000 : 640;
  return {
    ...context.teaser(lead),
    dek,
    affiliations,
    excerpt: excerptOf(body, length),
  };
}
