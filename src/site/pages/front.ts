/** The front page: a lead story, the newest stories, each section's, and the ticker beside them. */
import type { FrontModel, LeadStory, Teaser } from '../../core/pages.js';
import { byDay, type Context } from '../context.js';
import { chooseLead } from '../lead.js';
import type { SiteArticle } from '../model.js';
import { leadImage } from '../pictures.js';
import { excerptOf } from '../summary.js';

/** Stories right after the lead. */
const TOP = 4;
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

export function frontModel(context: Context): FrontModel {
  const { site } = context;
  const lead = chooseLead(site.articles);
  const rest = site.articles.filter((each) => each !== lead);
  const top = rest.slice(0, TOP);
  const later = rest.slice(TOP);
  const list = (stories: readonly SiteArticle[]): Teaser[] => stories.map(context.teaser);

  const sections = site.sections
    .map(({ name, path, slug }) => ({
      section: { name, path },
      stories: list(later.filter((each) => each.section === slug).slice(0, PER_SECTION)),
    }))
    .filter(({ stories }) => stories.length > 0);
  const more = list(later.filter((each) => each.section === null).slice(0, MORE));

  const blocks = sections.length + Math.ceil(more.length / PER_SECTION);
  const beside = lead === null ? ITEMS_ALONE : itemsBeside(top.length, blocks);
  const left = lead === null || rest.length > TOP ? 0 : Math.min(BAND, site.items.length - beside);
  const below = left < SMALLEST_BAND ? 0 : left;
  return {
    nav: context.nav,
    newest: site.newest,
    lead: lead === null ? null : leadStory(context, lead, rest.length),
    top: list(top),
    sections,
    more,
    ticker: byDay(context, site.items.slice(0, beside)),
    band: byDay(context, site.items.slice(beside, beside + below)),
    items: site.items.length,
    shown: Math.min(site.items.length, beside + below),
  };
}

/**
 * As many items as stand beside the stories without leaving either column empty, counted in lines of the
 * ticker on a wide screen: the lead is as high as 8 items, a row of two stories as 3, a row of two sections as 6.
 */
function itemsBeside(top: number, blocks: number): number {
  return top === 0 ? 10 : 8 + 3 * Math.ceil(top / 2) + 6 * Math.ceil(blocks / 2);
}

function leadStory(context: Context, lead: SiteArticle, others: number): LeadStory {
  const { dek, affiliations, body } = lead.article;
  // A lone story carries the page: two columns of its text.
  const length = others === 0 ? 2000 : 640;
  return {
    ...context.teaser(lead),
    dek,
    affiliations,
    image: leadImage(lead, context.pictures),
    excerpt: excerptOf(body, length),
  };
}
