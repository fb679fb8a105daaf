/** The picture of a story in a feed, by Media RSS (rssboard.org/media-rss), which readers of RSS and of Atom know. */
import type { PictureView } from '../../core/pictures.js';
import type { Tools } from './format.js';
import { element, escapeXml } from './xml.js';

export const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';

/** `<media:content url="…" medium="image" width="1280" height="720">` with its words; nothing for null. */
export function mediaContent(image: PictureView | null, { address }: Tools): string {
  if (image === null) return '';
  const { src, width, height, alt, credit } = image;
  const url = escapeXml(address(src));
  const words = element('media:description', alt === '' ? null : alt) + element('media:credit', credit);
  return `<media:content url="${url}" medium="image" width="${width}" height="${height}">\n${words}</media:content>\n`;
}
