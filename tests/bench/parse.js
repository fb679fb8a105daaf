// @ts-check
/**
 * What parsing a dump costs, in microseconds of processor time a line, ledger included:
 *
 *   npm run bench:parse -- [FOLDER]
 *
 * Reads the text files of FOLDER (made-up dumps by default), each three times; the first time warms up: sixteen in step
 * with one another, as a build does, and one by one. Then one dump again and again in one file, to see whether the time
 * a line stays the same. Besides, as a yardstick of the machine: the same text split into lines and each line compared
 * with a regular expression.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inStep } from '../../lib/core/in-step.js';
import { parseText, textSteps } from '../../lib/parse/parse-text.js';
import { dump } from './corpus.js';
import { median } from './report.js';

const CONTEXT = { timeZone: 'UTC', lang: null, sections: [], override: {} };
const ROUNDS = 3;
/** Dumps that a build has in step. */
const TOGETHER = 16;
/** Lines of the dumps that grow. */
const SIZES = [1000, 10_000, 100_000];

const [folder] = process.argv.slice(2);
const texts =
  folder === undefined
    ? Array.from({ length: 500 }, (_, index) => dump(index))
    : readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Microseconds of the process. @param {() => void} work */
function costOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** @param {string} text @returns {import('../../lib/core/types.js').SourceFile} */
const fileOf = (text) => ({ path: 'dump.txt', format: 'text', text, sha256: '', bytes: 0, encoding: 'utf-8' });
/** @param {string} text */
const parse = (text) => parseText(fileOf(text), CONTEXT);
/** @param {readonly string[]} together */
const parseAll = (together) => inStep(together.map((text) => textSteps(fileOf(text), CONTEXT)));
/** @param {string} text */
const yardstick = (text) => text.split('\n').filter((line) => /\d{1,2}:\d\d\b.*[a-z]{3}/.test(line)).length;
/** @param {string} text */
const linesOf = (text) => text.split('\n').length;
/** @param {readonly number[]} values */
const sum = (values) => values.reduce((all, value) => all + value, 0);

const lines = texts.map(linesOf);
const groups = Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, index) =>
  texts.slice(index * TOGETHER, (index + 1) * TOGETHER),
);
let costs = texts.map(() => 0);
let together = 0;
let simple = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  together = sum(groups.map((group) => costOf(() => parseAll(group))));
  costs = texts.map((text) => costOf(() => parse(text)));
  simple = sum(texts.map((text) => costOf(() => yardstick(text))));
}
const perLine = costs.map((cost, index) => cost / (lines[index] ?? 1));
console.log(`${texts.length} dumps, ${sum(lines)} lines, median ${median(lines)} lines a dump`);
console.log(`in step      ${(together / sum(lines)).toFixed(2)} µs a line`);
console.log(
  `one by one   ${(sum(costs) / sum(lines)).toFixed(2)} µs a line; median dump ${median(perLine).toFixed(2)}`,
);
console.log(`yardstick    ${(simple / sum(lines)).toFixed(2)} µs a line`);

const longest = texts.reduce((a, b) => (linesOf(a) > linesOf(b) ? a : b));
for (const size of SIZES) {
  const text = Array.from({ length: Math.ceil(size / linesOf(longest)) }, () => longest).join('\n');
  const cost = Math.min(...[1, 2, 3].map(() => costOf(() => parse(text))));
  console.log(`one dump of ${linesOf(text)} lines: ${(cost / linesOf(text)).toFixed(2)} µs a line`);
}
