/** The news line of a dump: its lists of headlines with times, as records. */
import { directionOf } from '../../core/direction.js';
import type { NewsItem } from '../../core/records.js';
import { type BodyPart, toBody } from '../article/body.js';
import type { ListProblem } from '../problems.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { categoriesOf } from './category.js';
import { type Dated, datesOf, type TimeContext } from './dating.js';
import { toItem } from './item.js';
import type { Row, Run } from './row.js';
import { firstBlockOf } from './rows.js';

/** A heading over a list has so many words at most. */
const HEADING_WORDS = 4;

/** `bodyOf` makes the text of a live blog's entry. */
export function toItems(
  reading: Reading,
  runs: readonly Run[],
  context: TimeContext,
  takings: Takings,
  bodyOf: (row: Row) => BodyPart[] = ({ body = [] }) => toBody(reading, body),
): { items: NewsItem[]; problems: ListProblem[] } {
  const { page, language } = reading;
  const written = { lang: language, dir: directionOf(language ?? '') };
  const items: NewsItem[] = [];
  const problems: ListProblem[] = [];
  const categories = categoriesOf(
    runs.flatMap(({ rows }) => rows),
    page,
    language,
  );
  for (const run of runs) {
    const times = datesOf(run, context, page.orderCertain);
    problems.push(...problemsOf(run, times));
    run.days.forEach((day) => {
      const dated = run.rows.findIndex((row) => row.stamp.block > day.block);
      takings.take(day.block, `/items/${items.length + Math.max(0, dated)}/published`);
    });
    run.rows.forEach((row, i) => {
      const parts = bodyOf(row);
      const index = items.length;
      const category = categories[index] ?? null;
      const published = times[i]?.iso ?? null;
      items.push(toItem(page, row, { published, category: category?.text ?? null }, written, parts));
      takeRow(row, index, takings);
      if (category !== null && category.block !== null) takings.take(category.block, `/items/${index}/category`);
      parts.forEach(({ from }, j) => {
        for (const block of from) takings.take(block, `/items/${index}/body/${j}`);
      });
    });
    const heading = firstBlockOf(run.rows) - 1;
    if (heading >= 0 && (page.facts[heading]?.words ?? 0) <= HEADING_WORDS)
      takings.leaveOut(heading, 'section-heading');
  }
  return { items, problems };
}

function takeRow(row: Row, index: number, takings: Takings): void {
  takings.take(row.headline, `/items/${index}/headline`);
  takings.take(row.stamp.block, `/items/${index}/published`);
  if (row.stamp.last !== row.stamp.block) takings.take(row.stamp.last, `/items/${index}/published`);
  for (const double of row.doubles) takings.leaveOut(double, 'duplicate-headline');
}

/** Each sort of problem once, at the first row that has it. */
function problemsOf({ rows }: Run, times: readonly Dated[]): ListProblem[] {
  const found = new Map<string, ListProblem>();
  rows.forEach(({ stamp }, i) => {
    for (const problem of times[i]?.problems ?? []) {
      const known = found.get(problem);
      found.set(
        problem,
        known ? { ...known, count: known.count + 1 } : { block: stamp.block, text: stamp.text, problem, count: 1 },
      );
    }
  });
  return [...found.values()];
}
