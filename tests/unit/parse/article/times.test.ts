/** What holds of an article's times whichever of the dates around its head the model takes for that of publication. */
import { expect, test } from 'vitest';
import { findTimes } from '../../../../src/parse/article/times.js';
import { readLine } from './read-line.js';

const TEXT = `Anyone who stands on the bank sees the crack at once, for it runs through the grass and below a fence, and has grown since winter.

The county wants to move the dike back by two miles, which would give the river the room that was taken from it a hundred years ago.
`;

/** As a model that takes a date for what `feature` says of it, and where that is `value`. */
function timesOf(head: readonly string[], feature: string, value: string) {
  const reading = readLine(
    `The old dike is to go, and those who live behind it worry\n${head.join('\n')}\n\n${TEXT}`,
    'en',
  );
  const { published, updated } = findTimes(reading, 0, { none: 0, features: { [feature]: { [value]: 1 } } });
  const lineOf = (block: number | undefined) => (block === undefined ? null : head[block - 1]);
  return [lineOf(published?.block), lineOf(updated?.block)];
}

const DAY = '18 June 2024, 10:05';
const UPDATE = 'Updated: 19 June 2024, 08:10';

test.each([
  ['above the update', [DAY, UPDATE]],
  ['below it', [UPDATE, 'Published - 18 June 2024, 10:05']],
  ['above it, with buttons between them', [DAY, 'Anna Muster', 'Share', 'Comments (6)', UPDATE]],
])('what is said to be an update is none of the publication’s: another time %s', (_, head) => {
  expect(timesOf(head, 'said-updated', 'yes')).toEqual([head.find((line) => line !== UPDATE), UPDATE]);
});

test('buttons may part the publication from an update', () => {
  const head = [DAY, 'Anna Muster', 'Share', 'Comments (6)', 'Print', UPDATE];
  expect(timesOf(head, 'said-updated', 'no')).toEqual([DAY, UPDATE]);
});

test.each([
  ['no other time', []],
  ['a later one', ['21 June 2024, 10:05']],
  ['a day alone', ['18 June 2024']],
])('with %s beside it, it is all that is known', (_, others) => {
  expect(timesOf([UPDATE, ...others], 'said-updated', 'yes')[0]).toBe(UPDATE);
});

test.each([
  ['the line with a clock', '10:05 18 June 2024', '10:05 18 June 2024'],
  ['not where that is another day', '10:05 17 June 2024', 'The dike - Example Agency, 18 June 2024'],
])('of a day that a caption has too: %s', (_, line, published) => {
  const head = [line, 'Share', 'The dike - Example Agency, 18 June 2024'];
  expect(timesOf(head, 'kind', 'date')[0]).toBe(published);
});

test.each([
  ['ca', '03/12/2026 a les 12:10', 'Actualitzat a les 16:22', 16],
  ['sv', '3 december 2026, 12.10', 'Uppdaterad 16.22', 16],
  ['fi', '3.12.2026 klo 12.10', 'Päivitetty 16.22', 16],
])('the clock of an update in %s', (language, day, update, hour) => {
  const reading = readLine(`The old dike is to go, and those behind it worry\n${day}\n${update}\n\n${TEXT}`, language);
  const { updated } = findTimes({ ...reading, body: [3, 4] }, 0, { none: 0, features: { 'said-updated': { no: 1 } } });
  expect(updated?.mention.hour).toBe(hour);
});
