/** The news line for other sites, in a frame. */
import type { EmbedModel } from '../../core/pages.js';
import { byDay, type Context, EMBED } from '../context.js';
import { type Planned, planned } from '../planned.js';

/** Items: a frame is small. */
const ITEMS = 20;

export function embedPage(context: Context): Planned {
  return planned(context.common, {
    path: EMBED,
    template: 'embed',
    inputs: context.site.items.hashesOf(ITEMS),
    model: () => embedModel(context),
  });
}

function embedModel(context: Context): EmbedModel {
  return { days: byDay(context, context.site.items.first(ITEMS)) };
}
