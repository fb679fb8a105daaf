/** The words of the theme in the site's language. */
import { didYouMean } from '../core/suggest.js';
import type { DateWords } from './date-styles.js';
import { type DigitGroups, grouped } from './digit-groups.js';

/** Plain data. */
export interface Strings {
  /** Language that plural forms follow. */
  readonly language: string;
  /** `readMore` → text; `count.items` → its forms by CLDR plural category. */
  readonly texts: Readonly<Record<string, string | Plural>>;
  readonly dates: DateWords;
  readonly digits: DigitGroups;
}

/** Forms by CLDR plural category; `other` is always there. */
export interface Plural {
  readonly [category: string]: string;
}

/**
 * The text under `key`, with `{name}` replaced by the value of that name; of a plural the form for `count`, which is
 * written as the language groups its digits: `1,000 items`.
 * Throws a RangeError for a key that no file has.
 */
export function translate(
  strings: Strings,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const entry = Object.hasOwn(strings.texts, key) ? strings.texts[key] : undefined;
  if (entry === undefined) {
    throw new RangeError(`No string \`${key}\` in strings/en.yaml.${didYouMean(key, Object.keys(strings.texts))}`);
  }
  const text = typeof entry === 'string' ? entry : pluralForm(strings.language, entry, values['count']);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? written(strings.digits, name, values[name]) : whole,
  );
}

function written(digits: DigitGroups, name: string, value: string | number | undefined): string {
  return name === 'count' && typeof value === 'number' ? grouped(value, digits) : String(value);
}

/** The forms of the text under `key` by plural category; of a text without plural that one. */
export function pluralForms(strings: Strings, key: string): Plural {
  const entry = Object.hasOwn(strings.texts, key) ? strings.texts[key] : undefined;
  return typeof entry === 'object' ? entry : { other: translate(strings, key) };
}

const rules = new Map<string, Intl.PluralRules>();

function pluralForm(language: string, forms: Plural, count: string | number | undefined): string {
  let rule = rules.get(language);
  if (rule === undefined) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return forms[rule.select(Number(count ?? 0))] ?? forms['other'] ?? '';
}
