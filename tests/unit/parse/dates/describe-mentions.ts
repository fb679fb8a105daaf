import { type DateHints, type DateMention, findDates } from '../../../../src/parse/dates/index.js';

const two = (part: number | null): string => (part === null ? '??' : String(part).padStart(2, '0'));

/** `2024-06-18 10:05 +120`, `????-06-18`, `14:05`, `3 hour ago`: what a mention says, without where it stands. */
export function saying(mention: DateMention): string {
  const date =
    mention.month === null
      ? []
      : [`${mention.year ?? '????'}-${two(mention.month)}-${two(mention.day)}${mention.ambiguous ? '?' : ''}`];
  const seconds = mention.second === null ? '' : `:${two(mention.second)}`;
  const clock = mention.hour === null ? [] : [`${two(mention.hour)}:${two(mention.minute)}${seconds}`];
  const offset = mention.offset === null ? [] : [`${mention.offset < 0 ? '' : '+'}${mention.offset}`];
  const ago = mention.ago === null ? [] : [`${mention.ago.count} ${mention.ago.unit} ago`];
  return [...ago, ...date, ...clock, ...offset, ...(mention.impossible ? ['impossible'] : [])].join(' ');
}

/** All mentions of a line, as `saying` puts them. */
export function read(line: string, lang: string | null = null, order: DateHints['order'] = null): string[] {
  return findDates(line, { lang, order }).map(saying);
}

/** The pieces of the line that mentions cover. */
export function spans(line: string, lang: string | null = null): string[] {
  return findDates(line, { lang, order: null }).map(({ start, end }) => line.slice(start, end));
}
