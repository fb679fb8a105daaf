/** What those who save a page write into its first remark: where it was, and when it was saved. */
import { isoTimestamp } from '../core/iso-time.js';
import type { SourceFile } from '../core/types.js';

/** Such a remark stands at the top, in or before `<html …>`. */
const HEAD = 4096;

/** Browsers: `<!-- saved from url=(0031)https://example.org/port.html -->` */
const BROWSER = /<!-- saved from url=\(\d{4}\)(\S+) -->/;

/**
 *     <!--
 *      Page saved with SingleFile
 *      url: https://example.org/port.html
 *      saved date: Sun Mar 03 2024 12:00:00 GMT+0100 (Central European Standard Time)
 *     -->
 */
const SINGLE_FILE =
  /<!--\s+Page saved with SingleFile\s+url: (\S+)\s+saved date: \w{3} (\w{3}) (\d{2}) (\d{4}) ([\d:]{8}) GMT([+-]\d{4})/;

/** `<!-- Mirrored from www.example.org/port.html by HTTrack Website Copier/3.49-2 [XR&CO'2014], Sun, 03 Mar 2024 12:00:00 GMT -->` */
const HTTRACK =
  /<!-- Mirrored from ([^\s<>]+) by HTTrack Website Copier\/[^<>,]{0,40}, \w{3}, (\d{2}) (\w{3}) (\d{4}) ([\d:]{8}) GMT -->/;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function savedFrom(html: string): Pick<SourceFile, 'url' | 'captured'> {
  const head = html.slice(0, HEAD);
  const browser = BROWSER.exec(head)?.[1];
  if (browser !== undefined) return { url: browser };
  const [, url, month = '', day, year, clock, offset] = SINGLE_FILE.exec(head) ?? [];
  if (url !== undefined) return { url, ...at({ year, month, day, clock, offset }) };
  const [, place, date, name = '', of, time] = HTTRACK.exec(head) ?? [];
  if (place === undefined) return {};
  const address = /^[a-z]+:\/\//i.test(place) ? place : `http://${place}`;
  return { url: address, ...at({ year: of, month: name, day: date, clock: time, offset: '+0000' }) };
}

type Parts = Readonly<Record<'year' | 'day' | 'clock' | 'offset', string | undefined>> & { readonly month: string };

function at({ year, month, day, clock, offset }: Parts): Pick<SourceFile, 'captured'> {
  const captured = isoTimestamp(`${year}-${MONTHS.indexOf(month) + 1}-${day}T${clock}${offset}`, 'UTC');
  return captured === null ? {} : { captured };
}
