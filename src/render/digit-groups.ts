/** How a language groups the digits of a number: `12,345`, `1.234.567`, `12,34,567`. */

/** Plain data: what `Intl.NumberFormat` takes 18 ms to be made for is kept with the words of the theme. */
export interface DigitGroups {
  readonly sign: string;
  /** The least number that is grouped: Spanish writes `1000` and `10.000`. */
  readonly from: number;
  /** Digits of the last group, and of those before it. */
  readonly last: number;
  readonly others: number;
}

/** `language`: a BCP 47 tag. */
export function digitGroupsOf(language: string): DigitGroups {
  // In the digits that times and days are in.
  const format = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  const parts = (value: number, type: string): string[] =>
    format.formatToParts(value).flatMap((part) => (part.type === type ? [part.value] : []));
  const isGrouped = (value: number): boolean => parts(value, 'group').length > 0;
  const [others = '', last = ''] = parts(1e12, 'integer').slice(-2);
  return {
    sign: parts(1e12, 'group')[0] ?? '',
    from: isGrouped(1000) ? 1000 : isGrouped(10_000) ? 10_000 : 100_000,
    last: last.length,
    others: others.length,
  };
}

/** `value`: a whole number, not below zero. */
export function grouped(value: number, { sign, from, last, others }: DigitGroups): string {
  const digits = String(value);
  if (value < from || sign === '') return digits;
  const groups = [digits.slice(-last)];
  for (let end = digits.length - last; end > 0; end -= others)
    groups.unshift(digits.slice(Math.max(0, end - others), end));
  return groups.join(sign);
}
