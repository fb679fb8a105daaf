/** Text → XML 1.0. */
import { legal } from '../escape.js';

export const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` for element content and for attribute values in double quotes, characters that XML forbids as U+FFFD. */
export function escapeXml(text: string): string {
  return xmlLegal(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A section of text as it is; `]]>` in it is parted. */
export function cdata(text: string): string {
  return `<![CDATA[${xmlLegal(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** `<name>text</name>` and a line end; nothing for null. */
export function element(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escapeXml(text)}</${name}>\n`;
}

/** `<name a="1"/>` and a line end, without the attributes that are null. */
export function empty(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${written.join('')}/>\n`;
}

/** HTML allows form feeds, which XML does not (XML 1.0, 2.2). */
function xmlLegal(text: string): string {
  return legal(text).replaceAll('\f', ' ');
}
