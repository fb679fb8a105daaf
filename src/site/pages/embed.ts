/** The news line for other sites, in a frame. */
import type { EmbedModel } from '../../core/pages.js';
import { byDay, type Context } from '../context.js';

/** Items: a frame is small. */
const ITEMS = 20;

export function embedModel(context: Context): EmbedModel {
  return { days: byDay(context, context.site.items.slice(0, ITEMS)) };
}
