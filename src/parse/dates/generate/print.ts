/** Harvests -> the text of a table: a line for each language and kind of word, all in a fixed order. */
import { type Harvest, UNITS } from './harvest.js';

/** Sorted, joined by commas; what another table has already (`known`) is left out. */
function list(set: ReadonlySet<string>, known?: ReadonlySet<string>): string {
  return [...set]
    .filter((word) => !known?.has(word))
    .sort()
    .join(',');
}

function groups(sets: readonly ReadonlySet<string>[], known?: readonly ReadonlySet<string>[]): string {
  return sets.map((set, index) => list(set, known?.[index])).join('/');
}

/** `de months jan,januar/feb,februar/…` */
export function printLanguage(language: string, harvest: Harvest, known?: Harvest): string[] {
  const rows: [string, string][] = [
    ['months', groups(harvest.months, known?.months)],
    ['weekdays', groups(harvest.weekdays, known?.weekdays)],
    ['days', groups(harvest.days, known?.days)],
    ['am', list(harvest.am, known?.am)],
    ['pm', list(harvest.pm, known?.pm)],
    ['noon', list(harvest.noon, known?.noon)],
    ['midnight', list(harvest.midnight, known?.midnight)],
    ['ordinals', list(harvest.ordinals, known?.ordinals)],
    ['month-leads', list(harvest.monthLeads, known?.monthLeads)],
    ['month-marks', list(harvest.monthMarks, known?.monthMarks)],
    ['fillers', list(harvest.fillers, known?.fillers)],
    ['joiners', list(harvest.joiners, known?.joiners)],
    ...UNITS.map((unit): [string, string] => [
      `ago-${unit}`,
      list(harvest.ago.get(unit) ?? new Set(), known?.ago.get(unit)),
    ]),
    ...[...harvest.agoWords.keys()]
      .sort()
      .map((key): [string, string] => [
        `ago-words-${key.replace(' ', '-')}`,
        list(harvest.agoWords.get(key) ?? new Set(), known?.agoWords.get(key)),
      ]),
  ];
  return rows.filter(([, words]) => /[^/,]/.test(words)).map(([kind, words]) => `${language} ${kind} ${words}`);
}

export function printTable(harvests: ReadonlyMap<string, Harvest>, known?: ReadonlyMap<string, Harvest>): string {
  const languages = [...harvests.keys()].sort();
  return languages
    .flatMap((language) => printLanguage(language, harvests.get(language) as Harvest, known?.get(language)))
    .join('\n');
}
