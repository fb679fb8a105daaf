/** Dumps that are read in step with one another: none must show in the document of another. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inStep } from '../../../../src/core/in-step.js';
import { textSteps } from '../../../../src/parse/index.js';
import { FIXTURES, inputOf, parse } from './dump.js';

const CONTEXT = { timeZone: 'Asia/Baku', lang: null, sections: [], override: {} };

const texts = readdirSync(FIXTURES)
  .filter((name) => existsSync(`${FIXTURES}/${name}/input.txt`))
  .sort()
  .map((name) => inputOf(name));

test('each gives the document that it gives alone', () => {
  // Short and long ones beside each other, and one that is there twice.
  const together = [...texts, ...texts.slice(0, 1), ''];
  const documents = inStep(
    together.map((text) =>
      textSteps(
        { path: 'content/dumps/a.txt', format: 'text', text, sha256: '0', bytes: text.length, encoding: 'utf-8' },
        CONTEXT,
      ),
    ),
  );
  expect(documents).toEqual(together.map((text) => parse(text)));
});
