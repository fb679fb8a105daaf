/** Articles as JSON, each beside its page, for whoever reads a site by program. */
import type { ArticleRecordModel } from '../../core/machine-files.js';
import { contentOf, type LightArticle } from '../../core/texts.js';
import type { Page } from '../../core/types.js';
import type { Context } from '../context.js';
import type { SiteArticle } from '../model.js';
import type { MonthPart } from '../months.js';

export function articleRecords({ config }: Context, { of }: MonthPart): Page[] {
  if (!config.records) return [];
  return of.articles().map(
    (each): Page => ({
      path: recordPath(each.path),
      template: 'article-record',
      inputs: [each.hash],
      get model(): ArticleRecordModel {
        return modelOf(each);
      },
    }),
  );
}

/** `2024/06/18/slug.html` → `2024/06/18/slug.json` */
export function recordPath(page: string): string {
  return page.replace(/\.html$/, '.json');
}

function modelOf({ path, article: whole, sources }: SiteArticle): ArticleRecordModel {
  const { body: _, markdown: __, stored: ___, ...article }: LightArticle = whole;
  return { path, article, content: contentOf(whole, null), sources };
}
