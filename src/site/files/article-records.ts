/** Articles as JSON, each beside its page, for whoever reads a site by program. */
import type { LinkedFiles } from '../../core/attachments.js';
import type { ArticleRecordModel } from '../../core/machine-files.js';
import { contentOf, type LightArticle } from '../../core/texts.js';
import type { Page } from '../../core/types.js';
import type { Context } from '../context.js';
import type { SiteArticle } from '../model.js';
import type { MonthPart } from '../months.js';
import { changedLinks, linkInputs, textLinks } from '../source-links.js';

export function articleRecords({ config, files }: Context, { of }: MonthPart): Page[] {
  if (!config.records) return [];
  return of.articles().map(
    (each): Page => ({
      path: recordPath(each.path),
      template: 'article-record',
      inputs: [each.hash, linkInputs(each, files)],
      get model(): ArticleRecordModel {
        return modelOf(each, files);
      },
    }),
  );
}

/** `2024/06/18/slug.html` → `2024/06/18/slug.json` */
export function recordPath(page: string): string {
  return page.replace(/\.html$/, '.json');
}

function modelOf(each: SiteArticle, files: LinkedFiles): ArticleRecordModel {
  const { path, article: whole, sources } = each;
  const { body: _, markdown: __, stored: ___, ...article }: LightArticle = whole;
  return {
    path,
    article: { ...article, ...linksOf(each, files) },
    content: contentOf(whole, null),
    ...textLinks(each, files),
    sources,
  };
}

/** A link to a source as one to its page, one to a file as one to where it is published. */
function linksOf(each: SiteArticle, files: LinkedFiles): Pick<LightArticle, 'links'> {
  const { links } = each.article;
  if (links === undefined) return {};
  const changed = changedLinks(each, files);
  return {
    links: links.map((link) => {
      const page = changed.get(link.url) ?? null;
      return page === null ? link : { ...link, url: `/${page}`, path: page };
    }),
  };
}
