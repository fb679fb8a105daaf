/** Pages that are no news: imprint, about, contact. */
import type { StandaloneModel } from '../../core/standalone-page.js';
import { contentOf } from '../../core/texts.js';
import type { Context } from '../context.js';
import type { SiteArticle } from '../model.js';
import { leadImage, pictureInputs, textPictures } from '../pictures.js';
import { type Planned, planned } from '../planned.js';
import { ownShare } from '../share.js';
import { linkInputs, textLinks } from '../source-links.js';
import { summaryOf } from '../summary.js';
import { alternatesOf, keyed, translationInputs, translationLinks } from '../translations.js';

export function standalonePages(context: Context): Planned[] {
  const { site, pictures, files, translations, common } = context;
  return (site.pages?.articles() ?? []).map((each) => {
    const versions = translations.of(keyed(each));
    return planned(common, {
      path: each.path,
      template: 'page',
      modified: each.row.updated ?? each.row.published,
      ...alternatesOf(versions),
      inputs: [each.hash, pictureInputs(each, pictures), translationInputs(versions), linkInputs(each, files)],
      model: () => modelOf(context, each),
    });
  });
}

function modelOf({ nav, config, pictures, files, translations }: Context, each: SiteArticle): StandaloneModel {
  const { article } = each;
  const { headline, dek, authors, updated, lang, dir } = article;
  const image = leadImage(article, pictures);
  return {
    nav,
    headline,
    dek,
    authors,
    updated,
    summary: summaryOf(article),
    image,
    share: ownShare(config, image),
    content: contentOf(article, dek),
    ...textPictures(each, pictures),
    ...textLinks(each, files),
    lang,
    dir,
    translations: translationLinks(translations.of(keyed(each))),
  };
}
