/** An export of WordPress is RSS that holds what readers never saw, too: drafts, private posts, files, menus. */
import type { FieldSpan, ItemSpan } from './spans.js';

/** What WordPress itself keeps beside posts; types that a site has of its own are stories. */
const NO_POST = /^(?:attachment|custom_css|customize_changeset|nav_menu_item|oembed_cache|page|revision)$/;
const STATUS = /^(?:auto-draft|draft|future|inherit|pending|private|trash)$/;

/** Why readers of the exported site saw no story in the entry: `draft`, `attachment`; null where they did. */
export function heldBack(source: string, { fields }: ItemSpan): string | null {
  const valueFor = (name: string): string | null => {
    const field = fields.find((each) => each.name === name);
    return field === undefined ? null : valueIn(source, field);
  };
  const type = valueFor('wp:post_type') ?? 'post';
  if (NO_POST.test(type)) return type;
  // `wp_template`, `wp_global_styles`
  if (type.startsWith('wp_')) return 'of WordPress itself';
  const status = valueFor('wp:status') ?? 'publish';
  if (status !== 'publish') return STATUS.test(status) ? status : 'of another status';
  return (valueFor('wp:post_password') ?? '') === '' ? null : 'with a password';
}

/** `<wp:status><![CDATA[draft]]></wp:status>`: all that is asked for is short. */
function valueIn(source: string, { start, end }: FieldSpan): string {
  const text = source.slice(start, Math.min(end, start + 300));
  return text.replace(/^<[^>]*>|<!\[CDATA\[|\]\]>|<\/[^>]*>$/g, '').trim();
}

/** `2 attachment, 1 draft` */
export function inNumbers(reasons: readonly string[]): string {
  const names = [...new Set(reasons)].sort();
  return names.map((name) => `${reasons.filter((reason) => reason === name).length} ${name}`).join(', ');
}
